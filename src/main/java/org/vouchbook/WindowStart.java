package org.vouchbook;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.vouchbook.command.Command;
import org.vouchbook.command.Console;
import org.vouchbook.storage.AppPaths;
import org.vouchbook.ui.CrashOffer;
import org.vouchbook.ui.ErrorDialog;
import org.vouchbook.ui.SystemFilePicker;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.ui.kit.WarmUp;
import org.vouchbook.workspace.CrashReport;
import org.vouchbook.workspace.KnownBooks;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Vault;

/// Starts the window, and the book behind it.
final class WindowStart {
    private WindowStart() {}

    /// Opens the book and reads the settings beside the start of the window system, because each takes its time.
    static void window(Command.Open open, AppPaths paths, Clock clock, Supplier<String> version, Console console) {
        if (Doorbell.ring(paths.book(), open.files())) {
            return;
        }
        Executor beside = task -> Thread.ofPlatform().daemon().start(task);
        CompletableFuture<SettingsFile> settings =
                CompletableFuture.supplyAsync(() -> new SettingsFile(paths.settings()), beside);
        var vault = new Vault(paths.book(), clock, new KnownBooks(paths.known()));
        var opening = new Opening(new OnceFree(vault::open, OnceFree.MOST), settings::join, false, open.safe());
        var reports = new CrashReport(paths.data());
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> reports.add(failure, version.get()));
        ErrorDialog.reportTo(failure -> reports.add(failure, version.get()));
        startup(console, () -> {
            var stage = new Stage();
            Thread.currentThread()
                    .setUncaughtExceptionHandler((_, failure) -> ErrorDialog.show(
                            stage, failure instanceof Exception e ? e : new IllegalStateException(failure)));
            // Before the settings are waited for: letters and sheets are the same with any.
            var theme = new Theme(Theme.Appearance.SYSTEM);
            var shell = new Shell(stage, paths, clock, theme, settings.join(), vault);
            Rehearsal.play(shell, console.out());
            shell.start(opening, open);
            shell.whenIdle(() -> CrashOffer.show(stage, reports, new SystemFilePicker(stage)));
            // With everybody's reading, which makes the most of what is soon not needed.
            shell.drawn().then(() -> beside.execute(Tidying::begin));
            if (!opening.isDone()) {
                WarmUp.play(theme);
            }
        });
    }

    /// A process whose window system cannot start would stay, unseen, and keep the book from others.
    private static void startup(Console console, Runnable begun) {
        try {
            Platform.startup(begun);
        } catch (RuntimeException | LinkageError e) {
            Logger.getLogger(WindowStart.class.getName()).log(Level.INFO, "no window system", e);
            System.exit(console.noScreen().code());
        }
    }
}
