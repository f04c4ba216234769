package org.vouchbook.domain;

import java.util.Set;

/// What becomes of the next request when a referral is won: the cycle starts again (G12).
public sealed interface Planting {
    /// It was said, in whole or in part.
    ///
    /// @param present who was there
    record Now(Set<PlantedRequest.Element> elements, String present) implements Planting {
        public Now {
            elements = Set.copyOf(elements);
        }
    }

    /// Not yet: it becomes a follow-up.
    record Later() implements Planting {}

    /// Not at all, and why.
    record Not(String reason) implements Planting {}
}
