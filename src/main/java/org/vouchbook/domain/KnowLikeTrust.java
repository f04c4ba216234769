package org.vouchbook.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Three small lights for a list (N4): do they know us, like us, trust us?
///
/// @param know there was contact within the last twelve months
/// @param like liking is rated 5 or higher
/// @param trust TRUST is 5 or higher
public record KnowLikeTrust(boolean know, boolean like, boolean trust) {
    private static final double ENOUGH = 5;

    /// Reads the lights from the latest scorecard, if any, and the date of the last contact, if any.
    public static KnowLikeTrust of(@Nullable Scorecard card, @Nullable LocalDate lastContact, LocalDate today) {
        return new KnowLikeTrust(
                lastContact != null && Evidence.counts(lastContact, today),
                card != null && card.liking() >= ENOUGH,
                card != null && card.attribute(Attribute.TRUST) >= ENOUGH);
    }
}
