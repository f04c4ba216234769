package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What delivery must know of a sale: every promise, expectation and detail (I1–I3).
///
/// @param saleId the sale it belongs to
/// @param receiver who delivers; oneself in a firm of one
/// @param date when it was given, if it was
/// @param acceptedBy who took it over, which may be somebody else than who was meant to; empty: nobody yet
/// @param acceptedOn when; none: not yet
public record HandOff(
        long id,
        long contactId,
        long saleId,
        Status status,
        String promises,
        String expectations,
        String details,
        String receiver,
        @Nullable LocalDate date,
        String acceptedBy,
        @Nullable LocalDate acceptedOn)
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
        // Older books know one day only, and who was meant to deliver.
        boolean accepted = status == Status.ACCEPTED;
        String by = Text.within(Text.line(acceptedBy), Text.SHORT);
        acceptedBy = accepted ? by.isEmpty() ? receiver : by : "";
        acceptedOn = accepted && acceptedOn == null ? date : accepted ? acceptedOn : null;
    }

    /// The same, further on its way (I2): the day it was given stays, and accepting has its own.
    ///
    /// @param me who works here, for a firm of one
    public HandOff moved(Status to, String me, LocalDate today) {
        LocalDate given = to == Status.DRAFT ? null : date == null ? today : date;
        String by = acceptedBy.isEmpty() ? receiver.isEmpty() ? me : receiver : acceptedBy;
        LocalDate on = acceptedOn == null ? today : acceptedOn;
        return new HandOff(id, contactId, saleId, to, promises, expectations, details, receiver, given, by, on);
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
