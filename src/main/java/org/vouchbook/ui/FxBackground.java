package org.vouchbook.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.Background;

/// One thread that owns the book; answers go to the JavaFX thread.
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService book = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("book").daemon(false).factory());
    private final Consumer<Exception> onUnexpected;

    /// @param onUnexpected takes failures that nobody expected, on the JavaFX thread
    public FxBackground(Consumer<Exception> onUnexpected) {
        this.onUnexpected = onUnexpected;
    }

    @Override
    public <T extends @Nullable Object> void run(Callable<T> job, Consumer<? super T> onSuccess) {
        run(job, onSuccess, onUnexpected);
    }

    @Override
    public <T extends @Nullable Object> void run(
            Callable<T> job, Consumer<? super T> onSuccess, Consumer<Exception> onFailure) {
        try {
            book.execute(() -> {
                try {
                    T result = job.call();
                    Platform.runLater(() -> onSuccess.accept(result));
                } catch (CancellationException e) {
                    // The book is being closed: nobody waits for the answer.
                    Logger.getLogger(FxBackground.class.getName()).log(Level.FINE, "left", e);
                } catch (Exception e) {
                    Platform.runLater(() -> onFailure.accept(e));
                }
            });
        } catch (RejectedExecutionException e) {
            // Work beside the book has ended after it was closed: nobody waits for the answer.
            Logger.getLogger(FxBackground.class.getName()).log(Level.FINE, "asked of a closed book", e);
        }
    }

    /// Does something on the book's thread. Failures are its own matter.
    public void run(Runnable job) {
        book.execute(job);
    }

    @Override
    public void deliver(Runnable news) {
        Platform.runLater(news);
    }

    /// Finishes what was asked for, then ends the thread.
    @Override
    public void close() {
        book.close();
    }

    /// The same, without waiting for it.
    public void end() {
        book.shutdown();
    }
}
