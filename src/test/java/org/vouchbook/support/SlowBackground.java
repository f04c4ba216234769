package org.vouchbook.support;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.Background;

/// Answers only when told to, as a slow disk does.
public final class SlowBackground implements Background {
    private final InlineBackground inline = new InlineBackground();
    /// The answers that were not given yet, oldest first.
    public final Queue<Runnable> waiting = new ArrayDeque<>();
    /// Whether answers wait.
    public boolean slow;

    @Override
    public <T extends @Nullable Object> void run(
            Callable<T> job, Consumer<? super T> onSuccess, Consumer<Exception> onFailure) {
        inline.run(job, answer -> later(() -> onSuccess.accept(answer)), onFailure);
    }

    @Override
    public <T extends @Nullable Object> void run(Callable<T> job, Consumer<? super T> onSuccess) {
        inline.run(job, answer -> later(() -> onSuccess.accept(answer)));
    }

    @Override
    public void deliver(Runnable news) {
        later(news);
    }

    private void later(Runnable answer) {
        if (slow) {
            waiting.add(answer);
        } else {
            answer.run();
        }
    }
}
