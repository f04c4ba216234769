package org.vouchbook.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.Background;

/// Runs every job at once on the thread that asks for it.
public final class InlineBackground implements Background {
    @Override
    public <T extends @Nullable Object> void run(
            Callable<T> job, Consumer<? super T> onSuccess, Consumer<Exception> onFailure) {
        T result;
        try {
            result = job.call();
        } catch (Exception e) {
            onFailure.accept(e);
            return;
        }
        onSuccess.accept(result);
    }

    @Override
    public <T extends @Nullable Object> void run(Callable<T> job, Consumer<? super T> onSuccess) {
        run(job, onSuccess, e -> {
            throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        });
    }

    @Override
    public void deliver(Runnable news) {
        news.run();
    }
}
