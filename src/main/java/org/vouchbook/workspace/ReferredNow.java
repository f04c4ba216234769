package org.vouchbook.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;

/// What Today asks of all referrals, in one look at each: of a large book they lie all over the memory.
///
/// @param refused prospects who do not want to be contacted
/// @param untouched how many may be contacted and are not (G5)
/// @param vouched whether a referral was ever received
/// @param recent those that came up, were introduced or came into their column since a day
record ReferredNow(Set<Long> refused, long untouched, boolean vouched, List<Referral> recent) {
    /// @param day from which something is recent
    /// @param since when that day begins
    static ReferredNow of(Collection<OpenDuties.Entry> referrals, LocalDate day, Instant since) {
        var refused = new HashSet<Long>();
        var recent = new ArrayList<Referral>();
        long untouched = 0;
        boolean vouched = false;
        for (OpenDuties.Entry entry : referrals) {
            Referral referral = entry.referral();
            if (referral.consent().refused()) {
                refused.add(referral.prospectId());
            }
            untouched += referral.untouched() ? 1 : 0;
            vouched |= referral.direction() == ReferralDirection.RECEIVED;
            if (isRecent(referral, day, since)) {
                recent.add(referral);
            }
        }
        return new ReferredNow(refused, untouched, vouched, recent);
    }

    private static boolean isRecent(Referral referral, LocalDate day, Instant since) {
        Introduction introduction = referral.ladder().introduction();
        return !referral.date().isBefore(day)
                || !referral.stageSince().isBefore(since)
                || (introduction != null && !introduction.at().isBefore(since));
    }
}
