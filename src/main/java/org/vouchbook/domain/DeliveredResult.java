package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something we delivered and the client confirmed as good (B5).
///
/// @param saleId the sale it belongs to, if known
/// @param date the day the client confirmed it
/// @param benefit what they have of it, in their words
public record DeliveredResult(
        long id, long contactId, @Nullable Long saleId, LocalDate date, String benefit) implements Row {
    /// @throws IllegalArgumentException when the text is too long
    public DeliveredResult {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(date);
        benefit = Text.within(Text.paragraphs(benefit), Text.LONG);
    }
}
