package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;

/// What a referrer has agreed to do regularly (J14–J17).
public record Commitment(long id, long contactId, Agreement agreement) implements Row {
    /// @throws IllegalArgumentException when a number is none of a row
    public Commitment {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(agreement);
    }

    /// Whether the day to look at it together has come (J17).
    public boolean reviewDue(LocalDate today) {
        LocalDate review = agreement.review();
        return agreement.open() && review != null && !review.isAfter(today);
    }
}
