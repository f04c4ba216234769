package org.vouchbook.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/// Puts together what each referrer brought us.
final class ByReferrer {
    private ByReferrer() {}

    /// What each of them brought, the earliest first; the referrers in any order.
    ///
    /// @param all in any order; what we gave is left out
    /// @param referral the referral that something is about
    static <T> Collection<List<T>> of(Collection<T> all, Function<T, Referral> referral) {
        var byReferrer = new HashMap<Long, List<T>>();
        for (T one : all) {
            Referral brought = referral.apply(one);
            if (brought.direction() == ReferralDirection.RECEIVED) {
                byReferrer
                        .computeIfAbsent(brought.counterpartId(), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        // Few belong to one person: to put all of a large book in order takes longer.
        byReferrer.values().forEach(theirs -> theirs.sort(Comparator.comparing(referral, Referral.EARLIEST_FIRST)));
        return byReferrer.values();
    }
}
