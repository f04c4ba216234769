package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Optional;

/// What becomes of a record when what it asks of us is done: a promise is kept, a next action done, a need arranged, an
/// agreement looked at.
public final class Settling {
    private Settling() {}

    /// The record as it stands once it is done; nothing when it asks for nothing (any more).
    ///
    /// @param day on which it was done
    public static Optional<Row> of(Row record, LocalDate day) {
        return of(record, day, "");
    }

    /// As above, with what was done in words, where the record has a place for that.
    public static Optional<Row> of(Row record, LocalDate day, String words) {
        return switch (record) {
            case Promise p when p.state() == Promise.State.OPEN -> Optional.of(p.kept(day));
            case ReferReason r when r.open() -> Optional.of(r.done(day));
            case Anticipation a when a.arranged() == null -> Optional.of(a.arranged(day, words));
            case Commitment c
            when c.reviewDue(day) ->
                Optional.of(new Commitment(c.id(), c.contactId(), c.agreement().reviewed(day)));
            default -> Optional.empty();
        };
    }
}
