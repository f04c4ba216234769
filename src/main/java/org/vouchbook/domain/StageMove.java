package org.vouchbook.domain;

import java.time.Instant;
import java.util.Objects;

/// One dated move of a referral from column to column; the first has equal columns.
///
/// @param contactId the prospect
public record StageMove(long id, long contactId, long referralId, Stage from, Stage to, Instant at) implements Row {
    /// @throws IllegalArgumentException when an id is not above 0
    public StageMove {
        Row.requireId(id);
        Row.requireId(contactId);
        Row.requireId(referralId);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(at);
    }
}
