package org.vouchbook;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.vouchbook.domain.BookException;
import org.vouchbook.workspace.Workspace;

/// Opens a book that may still be in use for a moment: the window that was closed just now lets go of it when all is
/// saved.
///
/// @param most how long that is waited for
record OnceFree(Callable<Workspace> opening, Duration most) implements Callable<Workspace> {
    static final Duration MOST = Duration.ofSeconds(10);
    /// No system tells another process when a lock has gone.
    private static final Executor LATER = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);

    @Override
    public Workspace call() throws Exception {
        long begun = System.nanoTime();
        while (true) {
            try {
                return opening.call();
            } catch (BookException e) {
                if (e.fault() != BookException.Fault.IN_USE || System.nanoTime() - begun >= most.toNanos()) {
                    throw e;
                }
            }
            CompletableFuture.runAsync(() -> {}, LATER).join();
        }
    }
}
