package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What delivery must know of a sale: every promise, expectation and detail (I1–I3).
///
/// @param saleId the sale it belongs to
/// @param receiver who delivers; oneself in a firm of one
/// @param date when it was given or accepted, if it was
public record HandOff(
        long id,
        long contactId,
        long saleId,
        Status status,
        String promises,
        String expectations,
        String details,
        String receiver,
        @Nullable LocalDate date)
        implements Row {
    /// How far the hand-off is (I2).
    public enum Status {
        DRAFT,
        GIVEN,
        ACCEPTED
    }

    /// @throws IllegalArgumentException when it is given or accepted without a date, or a text is too long
    public HandOff {
        Row.requireId(id);
        Row.requireId(contactId);
        Row.requireId(saleId);
        Objects.requireNonNull(status);
        promises = Text.within(Text.paragraphs(promises), Text.LONG);
        expectations = Text.within(Text.paragraphs(expectations), Text.LONG);
        details = Text.within(Text.paragraphs(details), Text.LONG);
        receiver = Text.within(Text.line(receiver), Text.SHORT);
        if (status != Status.DRAFT && date == null) {
            throw new IllegalArgumentException("handed over without a date");
        }
    }

    /// How many of its four parts are filled: 0 to 4.
    public int filled() {
        int filled = 0;
        for (String part : new String[] {promises, expectations, details, receiver}) {
            filled += part.isEmpty() ? 0 : 1;
        }
        return filled;
    }
}
