package org.vouchbook.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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
        book.execute(() -> {
            try {
                T result = job.call();
                Platform.runLater(() -> onSuccess.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> onFailure.accept(e));
            }
        });
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
}
