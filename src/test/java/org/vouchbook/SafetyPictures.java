package org.vouchbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.CrashOffer;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.OldCopiesDialog;
import org.vouchbook.ui.person.EraseDialog;
import org.vouchbook.workspace.CrashReport;
import org.vouchbook.workspace.OldCopy;
import org.vouchbook.workspace.OldCopy.Reason;
import org.vouchbook.workspace.PersonFile;

/// Pictures of what keeps a book from others: password, lock, erasing, the offer of a report.
final class SafetyPictures {
    /// Draws what is in the window, or in the newest window over it.
    interface Camera {
        void draw(String name) throws IOException;
    }

    private final Running app;
    private final FxRobot robot;
    private final Camera window;
    private final Camera dialog;

    SafetyPictures(Running app, FxRobot robot, Camera window, Camera dialog) {
        this.app = app;
        this.robot = robot;
        this.window = window;
        this.dialog = dialog;
    }

    /// Leaves the book with a password, on its first page.
    void all() throws IOException {
        click("settings.title");
        click("settings.password.set");
        dialog.draw("password-new");
        robot.write("four or five words").push(KeyCode.TAB);
        robot.write("four or five words").push(KeyCode.ENTER);
        app.idle();
        dialog.draw("password-recovery-key");
        click("recovery.kept");
        window.draw("settings-password");
        click("settings.password.lock_now");
        dialog.draw("unlock");
        robot.write("wrong").push(KeyCode.ENTER);
        app.idle();
        dialog.draw("unlock-wrong");
        robot.write("four or five words").push(KeyCode.ENTER);
        app.idle();
        app.control(robot, KeyCode.DIGIT1);
        erase();
        crash();
    }

    private void erase() throws IOException {
        var grace = new PersonFile(
                Fixtures.contact("Grace", "Njeri"), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());
        fx(() -> EraseDialog.open(app.stage(), grace, () -> {}));
        dialog.draw("erase");
        robot.push(KeyCode.ESCAPE);
        List<OldCopy> copies = List.of(
                copy("backups", "2026-11-20 08.31.02 daily", Reason.ERASED),
                copy("backups", "2026-11-21 08.30.40 daily", Reason.ERASED),
                copy("second disk", "2026-11-21 08.30.40 daily", Reason.ERASED));
        fx(() -> OldCopiesDialog.show(app.stage(), copies, () -> {}, () -> {}));
        dialog.draw("erase-older-copies");
        robot.push(KeyCode.ESCAPE);
    }

    private static OldCopy copy(String place, String name, Reason reason) {
        return new OldCopy(Path.of("/home/you/Vouchbook", place, name + ".vouchbook"), reason);
    }

    private void crash() throws IOException {
        var reports = new CrashReport(Files.createTempDirectory("vouchbook-pictures"));
        reports.add(new IllegalStateException(), "0.1.0");
        fx(() -> CrashOffer.show(app.stage(), reports, new GivenFiles(Path.of(""))));
        dialog.draw("crash-offer");
        robot.push(KeyCode.ESCAPE);
    }

    private void click(String key) {
        robot.clickOn(Messages.of(key));
        app.idle();
    }

    private static void fx(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, job);
    }
}
