package org.vouchbook.domain;

import java.util.Collection;
import java.util.List;

/// Whether thanks bring more referrals (H7): how many referrers came with another one, beside how many there are.
///
/// @param thanked referrers who heard all three thanks
/// @param missed referrers whom a thanks is owed to that is late
public record Repeats(Part thanked, Part missed) {
    /// A received referral with how far its three thanks are.
    public record Told(Referral referral, ThreeThanks thanks) {
        private boolean complete() {
            return thanks.first() == ThreeThanks.Dot.DONE
                    && thanks.second() == ThreeThanks.Dot.DONE
                    && thanks.third() == ThreeThanks.Dot.DONE;
        }

        private boolean late() {
            return thanks.first() == ThreeThanks.Dot.LATE
                    || thanks.second() == ThreeThanks.Dot.LATE
                    || thanks.third() == ThreeThanks.Dot.LATE;
        }
    }

    /// Each referrer counts once, by the earliest referral that was thanked for completely or whose thanks are late;
    /// referrals whose thanks are still to come in time say nothing yet.
    ///
    /// @param all those received, in any order; others are left out
    public static Repeats of(Collection<Told> all) {
        var of = new int[2];
        var again = new int[2];
        for (List<Told> theirs : ByReferrer.of(all, Told::referral)) {
            for (int i = 0; i < theirs.size(); i++) {
                Told told = theirs.get(i);
                if (told.complete() || told.late()) {
                    int group = told.complete() ? 0 : 1;
                    of[group]++;
                    again[group] += i < theirs.size() - 1 ? 1 : 0;
                    break;
                }
            }
        }
        return new Repeats(new Part(again[0], of[0]), new Part(again[1], of[1]));
    }
}
