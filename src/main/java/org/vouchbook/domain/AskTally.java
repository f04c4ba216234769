package org.vouchbook.domain;

import java.util.Collection;
import java.util.function.Predicate;

/// What came of some asks (B12).
///
/// @param brought those that led to a name or an introduction, of those that were answered
/// @param tooEarly those refused as too early
/// @param open those not answered yet
public record AskTally(Part brought, int tooEarly, int open) {
    /// Counts asks that were made.
    public static AskTally of(Collection<Ask> asks) {
        int open = count(asks, a -> a.outcome() == Ask.Outcome.OPEN);
        return new AskTally(
                new Part(count(asks, Ask::brings), asks.size() - open),
                count(asks, a -> a.outcome() == Ask.Outcome.TOO_EARLY),
                open);
    }

    private static int count(Collection<Ask> asks, Predicate<Ask> which) {
        return (int) asks.stream().filter(which).count();
    }
}
