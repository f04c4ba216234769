package org.vouchbook;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.vouchbook.command.Command;
import org.vouchbook.storage.AppPaths;
import org.vouchbook.ui.CrashOffer;
import org.vouchbook.ui.ErrorDialog;
import org.vouchbook.ui.SystemFilePicker;
import org.vouchbook.workspace.CrashReport;
import org.vouchbook.workspace.KnownBooks;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Vault;
import org.vouchbook.workspace.Workspace;

/// Starts the window, and the book behind it.
final class WindowStart {
    private WindowStart() {}

    /// Opens the book and reads the settings beside the start of the window system, because each takes its time.
    static void window(Command.Open open, AppPaths paths, Clock clock, String version, PrintStream out) {
        if (Doorbell.ring(paths.book(), open.files())) {
            return;
        }
        Executor beside = task -> Thread.ofPlatform().daemon().start(task);
        CompletableFuture<Vault> vault = CompletableFuture.supplyAsync(
                () -> new Vault(paths.book(), clock, new KnownBooks(paths.known())), beside);
        CompletableFuture<Workspace> opening = vault.thenApplyAsync(Vault::open, beside);
        CompletableFuture<SettingsFile> settings =
                CompletableFuture.supplyAsync(() -> new SettingsFile(paths.settings()), beside);
        var reports = new CrashReport(paths.data());
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> reports.add(failure, version));
        ErrorDialog.reportTo(failure -> reports.add(failure, version));
        Platform.startup(() -> {
            var stage = new Stage();
            Thread.currentThread()
                    .setUncaughtExceptionHandler((_, failure) -> ErrorDialog.show(
                            stage, failure instanceof Exception e ? e : new IllegalStateException(failure)));
            var shell = new Shell(stage, paths, clock, settings.join(), vault.join());
            shell.start(opening, open);
            shell.whenIdle(() -> CrashOffer.show(stage, reports, new SystemFilePicker(stage)));
            // With everybody's reading, which makes the most of what is soon not needed.
            Rehearsal.afterFrames(() -> beside.execute(Tidying::begin));
            Rehearsal.play(shell, stage.getScene(), out);
        });
    }
}
