package org.vouchbook;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// A book that is being opened and begun to be read on its own thread, from the moment this is made: also before there
/// is a window, as the window system takes as long to start.
final class Opening {
    private final CompletableFuture<Consumer<Exception>> failures = new CompletableFuture<>();
    private final FxBackground thread =
            new FxBackground(failure -> failures.join().accept(failure));
    private final CompletableFuture<Session> session = new CompletableFuture<>();

    /// @param book opens it
    /// @param settings are waited for
    /// @param safe whether nothing is read of it unasked
    Opening(Callable<Workspace> book, Supplier<SettingsFile> settings, boolean sample, boolean safe) {
        thread.run(() -> open(book, settings, sample, safe));
    }

    private void open(Callable<Workspace> book, Supplier<SettingsFile> settings, boolean sample, boolean safe) {
        try {
            var opened = Session.of(book.call(), thread, settings.get(), sample);
            if (!safe) {
                FirstScreenful.read(opened);
            }
            session.complete(opened);
        } catch (Exception | Error e) {
            session.completeExceptionally(e);
        }
    }

    /// Whether there is nothing more to wait for.
    boolean isDone() {
        return session.isDone();
    }

    /// The thread that owns the book.
    ///
    /// @param onUnexpected takes the failures of what is asked of it from now on
    FxBackground thread(Consumer<Exception> onUnexpected) {
        failures.complete(onUnexpected);
        return thread;
    }

    /// Hands the book over on the JavaFX thread, which is the one that asks: at once when it is there already.
    void whenOpen(Consumer<Session> onOpen, Consumer<Exception> onFailure) {
        if (session.isDone()) {
            hand(onOpen, onFailure);
        } else {
            var _ = session.whenComplete((_, _) -> thread.deliver(() -> hand(onOpen, onFailure)));
        }
    }

    private void hand(Consumer<Session> onOpen, Consumer<Exception> onFailure) {
        if (session.state() == Future.State.SUCCESS) {
            onOpen.accept(session.resultNow());
        } else if (session.exceptionNow() instanceof Exception failure) {
            onFailure.accept(failure);
        } else {
            throw new IllegalStateException(session.exceptionNow());
        }
    }
}
