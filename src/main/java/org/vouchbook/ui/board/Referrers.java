package org.vouchbook.ui.board;

import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.ReferralDirection;

/// Everybody on the other side of the cards, sorted once for the same cards: with twenty thousand that is work, and the
/// list is asked for with each letter of a name.
final class Referrers {
    private List<BoardCard> cards = List.of();
    private ReferralDirection direction = ReferralDirection.RECEIVED;
    private List<ReferrerCount> sorted = List.of();

    /// Alphabetically.
    List<ReferrerCount> of(List<BoardCard> now, ReferralDirection wanted, Locale locale) {
        if (wanted != direction || !now.equals(cards)) {
            sorted = ReferrerCount.of(now, wanted, locale);
            cards = now;
            direction = wanted;
        }
        return sorted;
    }
}
