package org.vouchbook.domain;

import java.util.Objects;

/// What a referrer has agreed to do regularly (J14–J17).
public record Commitment(long id, long contactId, Agreement agreement) implements Row {
    /// @throws IllegalArgumentException when a number is none of a row
    public Commitment {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(agreement);
    }
}
