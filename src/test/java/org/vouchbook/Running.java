package org.vouchbook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.command.Command;
import org.vouchbook.domain.Referral;
import org.vouchbook.storage.AppPaths;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.KnownBooks;
import org.vouchbook.workspace.PersonFile;
import org.vouchbook.workspace.QuickVault;
import org.vouchbook.workspace.Settings.Appearance;
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
        return start(folder, clock, Appearance.LIGHT, files);
    }

    static Running start(Path folder, Clock clock, Appearance appearance, GivenFiles files) {
        return start(folder, clock, appearance, files, new Command.Open(false, List.of()));
    }

    static Running start(Path folder, Clock clock, Appearance appearance, GivenFiles files, Command.Open wanted) {
        Running running =
                opening(folder, clock, appearance, files, wanted, CompletableFuture.completedFuture("at once"));
        running.idle();
        return running;
    }

    /// The window while its book takes long to open.
    ///
    /// @param until the book opens when it is done
    static Running opening(
            Path folder, Clock clock, Appearance appearance, GivenFiles files, CompletableFuture<?> until) {
        return opening(folder, clock, appearance, files, new Command.Open(false, List.of()), until);
    }

    private static Running opening(
            Path folder,
            Clock clock,
            Appearance appearance,
            GivenFiles files,
            Command.Open wanted,
            CompletableFuture<?> until) {
        AppPaths paths = AppPaths.both(folder);
        var settings = new SettingsFile(paths.settings());
        settings.change(s -> s.withAppearance(appearance).withCurrency("EUR"));
        var vault = QuickVault.of(paths.book(), clock, new KnownBooks(paths.known()));
        var book = new CompletableFuture<Workspace>();
        var opening = new Opening(book::join, () -> settings, false, wanted.safe());
        until.whenComplete((_, _) -> book.completeAsync(vault::open)).exceptionally(_ -> null);
        if (until.isDone()) {
            // As it is with a small book: it is open before there is a window.
            awaitLatch(open -> opening.whenOpen(_ -> open.countDown(), _ -> open.countDown()));
        }
        Running running = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var stage = new Stage();
            var shell = new Shell(stage, paths, clock, new Theme(Theme.Appearance.SYSTEM), settings, vault);
            shell.setFiles(files);
            shell.start(opening, wanted);
            stage.setX(0);
            stage.setY(0);
            stage.requestFocus();
            return new Running(stage, shell, settings);
        });
        return running;
    }

    /// Looks round the book now rather than in a moment.
    void lookRound() {
        onScreens(Screens::lookRound);
    }

    void backUpNow() {
        onScreens(screens -> screens.safety().backUpNow());
    }

    /// As the clock does every now and then.
    void tick() {
        onScreens(screens -> screens.safety().tick());
        idle();
    }

    /// Does something with what is shown.
    void onScreens(Consumer<Screens> job) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> job.accept(Objects.requireNonNull(shell.screens())));
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

    /// Waits until the book's thread and the window have nothing left to do: what one of them did may give the other
    /// something, three times over at most.
    void idle() {
        for (int round = 0; round < 4; round++) {
            awaitLatch(done -> Platform.runLater(() -> shell.whenIdle(done::countDown)));
            awaitLatch(Running::afterPulse);
        }
    }

    /// The second beat comes only when all of the first is done, its layout too.
    private static void afterPulse(CountDownLatch done) {
        Platform.runLater(() -> new AnimationTimer() {
            private int beats;

            @Override
            public void handle(long now) {
                beats++;
                if (beats == 2) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
    }

    private static void awaitLatch(Consumer<CountDownLatch> begin) {
        var done = new CountDownLatch(1);
        begin.accept(done);
        try {
            if (!done.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError(
                        "the book's thread or the window does not come to rest; what each thread does:\n"
                                + Thread.getAllStackTraces().entrySet().stream()
                                        .map(thread -> thread.getKey() + " "
                                                + thread.getKey().getState() + "\n  "
                                                + Arrays.stream(thread.getValue())
                                                        .map(StackTraceElement::toString)
                                                        .collect(Collectors.joining("\n  ")))
                                        .collect(Collectors.joining("\n")));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Presses Ctrl with a key.
    void control(FxRobot robot, KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
        idle();
    }

    /// The one referral in the book.
    Referral referral() {
        return read(session -> session.referrals().board().cards().getFirst().referral());
    }

    PersonFile person(long id) {
        return read(session -> session.people().open(id).orElseThrow());
    }

    <T> T read(Function<Session, T> what) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            Session session = Objects.requireNonNull(shell.session());
            session.background().run(() -> what.apply(session), answer::complete, answer::completeExceptionally);
        });
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /// Whether the book has let go of its file.
    boolean isClosed() {
        return shell.closed().isDone();
    }

    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                    stage.hide();
                    return shell.closed();
                })
                .join();
    }
}
