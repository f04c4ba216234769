package org.vouchbook.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who brought whom. A chain never closes: nobody is brought by somebody they brought, directly or over others.
public final class ReferralChain {
    /// What a new link would do.
    public sealed interface Verdict {
        /// It may stand.
        record Fits() implements Verdict {}

        /// Referrer and prospect are one person.
        record Self() implements Verdict {}

        /// The prospect already brought the referrer.
        ///
        /// @param path the contacts from the prospect to the referrer, both included
        record Circle(List<Long> path) implements Verdict {}
    }

    private final Map<Long, List<Long>> broughtBy = new HashMap<>();

    /// @param referrals all of the book; those given by us are passed over
    public ReferralChain(Collection<Referral> referrals) {
        for (Referral r : referrals) {
            if (r.direction() == ReferralDirection.RECEIVED) {
                link(r.counterpartId(), r.prospectId());
            }
        }
    }

    /// Takes in a link that is about to be made, so that the next verdicts count with it.
    public void link(long referrerId, long prospectId) {
        broughtBy.computeIfAbsent(referrerId, k -> new ArrayList<>()).add(prospectId);
    }

    /// Whether `referrerId` may have brought `prospectId`.
    public Verdict verdict(long referrerId, long prospectId) {
        if (referrerId == prospectId) {
            return new Verdict.Self();
        }
        var cameFrom = new HashMap<Long, Long>();
        var seen = new HashSet<Long>(List.of(prospectId));
        var next = new ArrayDeque<Long>(List.of(prospectId));
        while (!next.isEmpty()) {
            long at = next.remove();
            if (at == referrerId) {
                return new Verdict.Circle(path(cameFrom, prospectId, referrerId));
            }
            for (long to : broughtBy.getOrDefault(at, List.of())) {
                if (seen.add(to)) {
                    cameFrom.put(to, at);
                    next.add(to);
                }
            }
        }
        return new Verdict.Fits();
    }

    private static List<Long> path(Map<Long, Long> cameFrom, long start, long end) {
        var path = new ArrayList<Long>(List.of(end));
        long at = end;
        while (at != start) {
            at = Objects.requireNonNull(cameFrom.get(at));
            path.add(at);
        }
        return path.reversed();
    }
}
