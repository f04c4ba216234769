package org.vouchbook.domain;

import java.time.Instant;
import java.util.Objects;

/// One dated move of a referral from column to column; the first has equal columns.
///
/// @param contactId the prospect
/// @param reason why columns were skipped (L7), where they were
public record StageMove(long id, long contactId, long referralId, Stage from, Stage to, Instant at, String reason)
        implements Row {
    /// @throws IllegalArgumentException when an id is not above 0 or the reason is too long
    public StageMove {
        Row.requireId(id);
        Row.requireId(contactId);
        Row.requireId(referralId);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(at);
        reason = Text.within(Text.line(reason), Text.SHORT);
    }
}
