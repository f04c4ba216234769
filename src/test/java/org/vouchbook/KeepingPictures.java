package org.vouchbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionException;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.command.Command;
import org.vouchbook.storage.BookClaim;
import org.vouchbook.storage.SmallDisk;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Settings.Appearance;

/// Pictures of what the window says when the book, its folder or its disk does not do what it should, and of the
/// backups.
final class KeepingPictures {
    /// Draws a scene.
    interface Camera {
        void draw(Scene scene, String name) throws IOException;
    }

    private final FxRobot robot;
    private final Appearance appearance;
    private final double width;
    private final double height;
    private final Clock clock;
    private final Camera camera;
    private final Path folder = Files.createTempDirectory("vouchbook-pictures");
    private final Path book = folder.resolve("book");

    KeepingPictures(FxRobot robot, Clock clock, Appearance appearance, double width, double height, Camera camera)
            throws IOException {
        this.robot = robot;
        this.clock = clock;
        this.appearance = appearance;
        this.width = width;
        this.height = height;
        this.camera = camera;
    }

    void all() throws IOException {
        try (BookClaim _ = BookClaim.of(book)) {
            shot(started(), "open-elsewhere");
        }
        Running app = started();
        add(app, 1);
        app.backUpNow();
        app.idle();
        safely(app, "trouble-copies", () -> Files.writeString(book.resolve("journal-LAPTOP-7K2"), "theirs"));
        Files.delete(book.resolve("journal-LAPTOP-7K2"));
        backups(app);
        app.close();
        Files.delete(book.resolve("book.mv.db"));
        shot(started(), "mended");
        disk();
        rescue();
    }

    private void disk() throws IOException {
        try (SmallDisk _ = SmallDisk.insert()) {
            Running app = started();
            SmallDisk.fill(true);
            try {
                add(app, 2);
            } catch (CompletionException e) {
                safely(app, "trouble-disk-full", app::backUpNow);
            }
            SmallDisk.fill(false);
            app.close();
        }
    }

    private void backups(Running app) throws IOException {
        robot.clickOn(Messages.of("settings.title"));
        app.idle();
        fx(() -> ((ScrollPane) app.scene().lookup(".page > .scroll-pane")).setVvalue(1));
        camera.draw(app.scene(), "settings-backups");
        fx(() -> robot.lookup("#backups").queryListView().getSelectionModel().select(0));
        fx(() -> robot.lookup("#go-back").queryButton().fire());
        app.idle();
        camera.draw(Window.getWindows().getLast().getScene(), "backup-preview");
        fx(Window.getWindows().getLast()::hide);
    }

    /// A backup that is damaged too.
    private void rescue() throws IOException {
        try (var files = Files.list(book.resolve("backups"))) {
            for (Path backup : files.toList()) {
                byte[] bytes = Files.readAllBytes(backup);
                bytes[bytes.length - 40] ^= 1;
                Files.write(backup, bytes);
            }
        }
        for (String name : List.of("earlier", "journal")) {
            Files.move(book.resolve(name), folder.resolve(name));
        }
        Files.writeString(book.resolve("book.mv.db"), "no book");
        shot(started(), "rescue");
    }

    private interface Deed {
        void run() throws IOException;
    }

    private void safely(Running app, String name, Deed deed) throws IOException {
        deed.run();
        app.lookRound();
        WaitForAsyncUtils.waitForFxEvents();
        app.idle();
        app.idle();
        camera.draw(app.scene(), name);
    }

    private Running started() {
        Running app =
                Running.start(folder, clock, appearance, new GivenFiles(folder), new Command.Open(false, List.of()));
        fx(() -> {
            app.stage().setWidth(width);
            app.stage().setHeight(height);
        });
        app.idle();
        return app;
    }

    private static void add(Running app, long id) {
        app.read(s -> s.people().add(Fixtures.contact(id, "Wilhelmine", "Quendelmann")));
        app.idle();
    }

    private void shot(Running app, String name) throws IOException {
        app.idle();
        camera.draw(app.scene(), name);
        app.close();
    }

    private static void fx(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, job);
    }
}
