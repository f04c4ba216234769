package org.vouchbook.storage;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A reading of whole tables takes seconds in a large book. It is left when the book is being closed: nobody waits for
/// it any more. What reads a few rows, or changes any, is done to its end.
final class Leave {
    /// Of what is done to its end.
    static final Leave NEVER = new Leave();

    private static final ScopedValue<Leave> BOOK = ScopedValue.newInstance();
    private static final ScopedValue<Leave> WHOLE = ScopedValue.newInstance();

    private final Set<Meanwhile> ends = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean taken = new AtomicBoolean();

    /// From now on. On any thread.
    void take() {
        if (taken.compareAndSet(false, true)) {
            // Beside it: ending a work may have to wait for a moment, and the window is not to.
            ends.forEach(end -> Thread.ofPlatform().daemon().start(end::end));
        }
    }

    /// A work that cannot look itself for a long while.
    ///
    /// @param end makes it fail; it runs when leave is taken before the work is over
    /// @throws CancellationException when it was taken before
    Meanwhile meanwhile(Runnable end) {
        var work = new Meanwhile(end);
        ends.add(work);
        if (taken.get()) {
            work.close();
        }
        look();
        return work;
    }

    /// Such a work, as long as it is open.
    final class Meanwhile implements AutoCloseable {
        private final Runnable end;
        private boolean over;

        private Meanwhile(Runnable end) {
            this.end = end;
        }

        private synchronized void end() {
            if (!over) {
                end.run();
            }
        }

        @Override
        public synchronized void close() {
            over = true;
            ends.remove(this);
        }
    }

    /// Reads from the book that this is the leave of.
    <T extends @Nullable Object> T within(Sql.Reading<T> reading) throws SQLException {
        return ScopedValue.where(BOOK, this).call(reading::read);
    }

    /// Reads whole tables of it.
    static <T extends @Nullable Object> T whole(Sql.Reading<T> reading) throws SQLException {
        return ScopedValue.where(WHOLE, BOOK.orElse(NEVER)).call(reading::read);
    }

    /// The one of what is being read now: to be asked for once, and then looked at row by row.
    static Leave asked() {
        return WHOLE.orElse(NEVER);
    }

    /// @throws CancellationException when it was taken
    void look() {
        if (taken.get()) {
            throw new CancellationException("the book is being closed");
        }
    }
}
