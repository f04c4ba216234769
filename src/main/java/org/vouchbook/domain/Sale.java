package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Money from a client (I6).
///
/// @param referralId the referral it came from, if any
/// @param amount above or equal to 0
/// @param date the day it was agreed
/// @param what what was sold
/// @param origin where this business came from
/// @param renews the day it ends or renews, if it does; not before `date`
public record Sale(
        long id,
        long contactId,
        @Nullable Long referralId,
        SaleKind kind,
        Money amount,
        LocalDate date,
        String what,
        Origin origin,
        @Nullable LocalDate renews,
        Instant created)
        implements Row {
    /// @throws IllegalArgumentException when the amount is below 0, it renews before it was made, or a text is too long
    public Sale {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(date);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(created);
        what = Text.within(Text.line(what), Text.SHORT);
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException("a sale below nothing");
        }
        if (renews != null && renews.isBefore(date)) {
            throw new IllegalArgumentException("renews before it was made");
        }
    }
}
