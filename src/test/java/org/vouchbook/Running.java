package org.vouchbook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.storage.AppPaths;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// Vouchbook as it runs, on a folder and a clock of the test's choice.
final class Running {
    private final Stage stage;
    private final Shell shell;
    private final SettingsFile settings;

    private Running(Stage stage, Shell shell, SettingsFile settings) {
        this.stage = stage;
        this.shell = shell;
        this.settings = settings;
    }

    static Running start(Path folder, Clock clock, GivenFiles files) {
        AppPaths paths = AppPaths.both(folder);
        var settings = new SettingsFile(paths.settings());
        var opening = new CompletableFuture<Workspace>();
        Running running = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var stage = new Stage();
            var shell = new Shell(stage, paths, clock, settings);
            shell.setFiles(files);
            shell.start(opening);
            stage.setX(0);
            stage.setY(0);
            stage.requestFocus();
            return new Running(stage, shell, settings);
        });
        opening.completeAsync(() -> Workspace.open(paths.book(), clock));
        running.idle();
        return running;
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    SettingsFile settings() {
        return settings;
    }

    /// Waits until the book's thread and the window have nothing left to do.
    void idle() {
        for (int round = 0; round < 4; round++) {
            var done = new CountDownLatch(1);
            Platform.runLater(() -> shell.whenIdle(done::countDown));
            try {
                if (!done.await(30, TimeUnit.SECONDS)) {
                    throw new AssertionError("the book's thread does not come to rest");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            stage.hide();
            return true;
        });
    }
}
