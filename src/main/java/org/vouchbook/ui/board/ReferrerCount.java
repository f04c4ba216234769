package org.vouchbook.ui.board;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ReferralDirection;

/// Somebody on the other side of referrals, with how many cards there are.
public record ReferrerCount(Contact contact, int count) {
    /// Everybody of one direction, alphabetically.
    static List<ReferrerCount> of(Collection<BoardCard> cards, ReferralDirection direction, Locale locale) {
        Map<Long, ReferrerCount> counts = new LinkedHashMap<>();
        for (BoardCard card : cards) {
            if (card.referral().direction() == direction) {
                counts.merge(
                        card.counterpart().id(),
                        new ReferrerCount(card.counterpart(), 1),
                        (a, b) -> new ReferrerCount(a.contact(), a.count() + 1));
            }
        }
        Collator alphabet = Collator.getInstance(locale);
        // A name's place is worked out once and not with each comparison.
        record Placed(ReferrerCount referrer, CollationKey place) {}
        return counts.values().stream()
                .map(r -> new Placed(r, alphabet.getCollationKey(r.contact().displayName())))
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::referrer)
                .toList();
    }
}
