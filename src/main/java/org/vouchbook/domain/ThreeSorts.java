package org.vouchbook.domain;

import java.util.Collection;
import java.util.HashSet;

/// Introductions, bare names and word of mouth side by side and never mixed (A1, A21). A promised introduction is
/// none of the three: nobody knows yet what it will be (F2).
public record ThreeSorts(Tally introductions, Tally names, Tally wordOfMouth) {
    /// How many there are, how many of them are decided, and how many of those were won.
    public record Tally(int all, int decided, int won) {}

    /// The sorts among these referrals and people; referrals that we gave are passed over.
    ///
    /// @param people those whose origin counts for word of mouth; whoever was referred as well is not counted again
    public static ThreeSorts of(Collection<Referral> referrals, Collection<Contact> people) {
        var introductions = new Count();
        var names = new Count();
        var wordOfMouth = new Count();
        var referred = new HashSet<Long>();
        for (Referral r : referrals) {
            if (r.direction() == ReferralDirection.RECEIVED) {
                referred.add(r.prospectId());
                switch (r.level()) {
                    case INTRODUCED -> introductions.add(!r.stage().isOpen(), r.stage() == Stage.WON);
                    case NAME_ONLY, PERMISSION -> names.add(!r.stage().isOpen(), r.stage() == Stage.WON);
                    case PROMISED -> {}
                }
            }
        }
        for (Contact person : people) {
            if (person.origin().family() == Origin.Family.WORD_OF_MOUTH && !referred.contains(person.id())) {
                boolean client = person.kind() == ContactKind.CLIENT;
                wordOfMouth.add(client || person.archived(), client);
            }
        }
        return new ThreeSorts(introductions.tally(), names.tally(), wordOfMouth.tally());
    }

    private static final class Count {
        private int all;
        private int decided;
        private int won;

        void add(boolean isDecided, boolean isWon) {
            all++;
            decided += isDecided ? 1 : 0;
            won += isWon ? 1 : 0;
        }

        Tally tally() {
            return new Tally(all, decided, won);
        }
    }
}
