package org.vouchbook.workspace;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs work beside the user interface, in the order given, and brings its result back.
public interface Background {
    /// Runs a job on the book's thread; its result arrives on the user interface's thread.
    ///
    /// @param onFailure takes what the job has thrown
    <T extends @Nullable Object> void run(
            Callable<T> job, Consumer<? super T> onSuccess, Consumer<Exception> onFailure);

    /// Runs a job whose failure is shown to the user in the one error dialog.
    <T extends @Nullable Object> void run(Callable<T> job, Consumer<? super T> onSuccess);

    /// Brings something from the book's thread to the user interface's.
    void deliver(Runnable news);
}
