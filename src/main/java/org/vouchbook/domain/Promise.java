package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something said to a client at or after the sale (I3–I5); also *I bring you a customer first* (E3).
///
/// @param saleId the sale it belongs to, if any
/// @param saidBy who said it
/// @param said when
/// @param due by when, if a day was named
/// @param owner who keeps it
/// @param closed the day it was kept, missed or repaired; none while open
/// @param note how it was exceeded or repaired (I4)
public record Promise(
        long id,
        long contactId,
        @Nullable Long saleId,
        Kind kind,
        String text,
        String saidBy,
        LocalDate said,
        @Nullable LocalDate due,
        String owner,
        State state,
        @Nullable LocalDate closed,
        String note)
        implements Row {
    /// What was said.
    public enum Kind {
        PROMISE,
        EXPECTATION,
        DETAIL,
        /// No names are asked for before it is kept (E3).
        BRING_A_CUSTOMER
    }

    /// What became of it.
    public enum State {
        OPEN,
        KEPT,
        EXCEEDED,
        MISSED,
        /// Missed, and then made good.
        REPAIRED
    }

    /// @throws IllegalArgumentException when the text is empty or one is too long, or closed does not fit the state
    public Promise {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(said);
        Objects.requireNonNull(state);
        text = Text.within(Text.paragraphs(text), Text.LONG);
        saidBy = Text.within(Text.line(saidBy), Text.SHORT);
        owner = Text.within(Text.line(owner), Text.SHORT);
        note = Text.within(Text.paragraphs(note), Text.LONG);
        if (text.isEmpty() || (state == State.OPEN) != (closed == null)) {
            throw new IllegalArgumentException("promise " + state + ", closed " + closed);
        }
    }

    /// The promise as kept on a day.
    public Promise kept(LocalDate day) {
        return new Promise(id, contactId, saleId, kind, text, saidBy, said, due, owner, State.KEPT, day, note);
    }

    /// Whether it stands between us and an ask: missed and not made good, or open past its day (I5).
    public boolean broken(LocalDate today) {
        return state == State.MISSED || (state == State.OPEN && due != null && due.isBefore(today));
    }
}
