package org.vouchbook.storage;

import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// A reading of whole tables takes seconds in a large book. It is left when the book is being closed: nobody waits for
/// it any more. What reads a few rows, or changes any, is done to its end.
final class Leave {
    private static final Leave NEVER = new Leave();
    private static final ScopedValue<Leave> BOOK = ScopedValue.newInstance();
    private static final ScopedValue<Leave> WHOLE = ScopedValue.newInstance();

    private volatile boolean taken;

    /// From now on. On any thread.
    void take() {
        taken = true;
    }

    boolean isTaken() {
        return taken;
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
        if (taken) {
            throw new CancellationException("the book is being closed");
        }
    }
}
