package org.vouchbook.ui.board;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.vouchbook.domain.DryingSource;
import org.vouchbook.domain.Part;
import org.vouchbook.domain.Repeats;
import org.vouchbook.domain.ThreeThanks;

/// What is told of all referrals, whatever the filter: worked out beside the window when they are read and when time
/// has passed, so that a keystroke in the filter has nothing to do with it.
///
/// @param drying the sources that dry up
/// @param repeats whether those who were thanked referred again
record BoardFacts(List<DryingSource> drying, Repeats repeats) {
    static final BoardFacts NONE = new BoardFacts(List.of(), new Repeats(new Part(0, 0), new Part(0, 0)));

    static BoardFacts of(Collection<BoardCard> cards, Instant now, ZoneId zone) {
        return new BoardFacts(
                DryingSource.of(
                        cards.stream()
                                .map(card -> DryingSource.Brought.of(card.referral(), card.followUps(), now))
                                .toList(),
                        now.atZone(zone).toLocalDate()),
                Repeats.of(cards.stream()
                        .map(card -> new Repeats.Told(
                                card.referral(), ThreeThanks.of(card.referral(), card.followUps(), now)))
                        .toList()));
    }
}
