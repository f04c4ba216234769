package org.vouchbook.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// How asks went by the moment they were made (B12): a request that comes too early is refused, and takes courage.
///
/// @param brought those that led to a name or an introduction, of those that were answered
/// @param tooEarly those refused as too early
/// @param open those not answered yet
public record AskMoment(Moment moment, Part brought, int tooEarly, int open) {
    /// When an ask was made.
    public enum Moment {
        /// The book said that they were ready.
        READY,
        /// It said not yet; a reason was given to ask all the same (B9).
        AGAINST_THE_BOOK
    }

    /// A line for each moment.
    ///
    /// @param asks of anybody; avoided ones were never made
    public static List<AskMoment> of(Collection<Ask> asks) {
        return Arrays.stream(Moment.values())
                .map(moment -> of(
                        moment,
                        asks.stream()
                                .filter(a -> a.asked() && a.override().isEmpty() == (moment == Moment.READY))
                                .toList()))
                .toList();
    }

    /// What came of them.
    public AskTally tally() {
        return new AskTally(brought, tooEarly, open);
    }

    private static AskMoment of(Moment moment, List<Ask> asks) {
        AskTally tally = AskTally.of(asks);
        return new AskMoment(moment, tally.brought(), tally.tooEarly(), tally.open());
    }
}
