package org.vouchbook.support;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.Background;

/// Answers only when told to, as a slow disk does; or begins a job only then, as a thread that has other work.
public final class SlowBackground implements Background {
    private final InlineBackground inline = new InlineBackground();
    /// The answers that were not given yet, oldest first.
    public final Queue<Runnable> waiting = new ArrayDeque<>();
    /// Whether answers wait.
    public boolean slow;
    /// The jobs that were not begun yet, oldest first; each says whether it found anything to do.
    public final Queue<Callable<Boolean>> queue = new ArrayDeque<>();
    /// Whether jobs wait.
    public boolean busy;

    @Override
    public <T extends @Nullable Object> void run(
            Callable<T> job, Consumer<? super T> onSuccess, Consumer<Exception> onFailure) {
        if (busy) {
            queue.add(() -> {
                T found = job.call();
                later(() -> onSuccess.accept(found));
                return found != null;
            });
        } else {
            inline.run(job, answer -> later(() -> onSuccess.accept(answer)), onFailure);
        }
    }

    @Override
    public <T extends @Nullable Object> void run(Callable<T> job, Consumer<? super T> onSuccess) {
        run(job, onSuccess, e -> {
            throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        });
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
