package org.vouchbook.domain;

import java.util.Collection;

/// Several referrers of one prospect share what follows from it; their parts always sum to one.
public final class Shares {
    private Shares() {}

    /// A referral's part, above 0 and at most 1: its weight among the received referrals of the same prospect.
    ///
    /// @param all the referrals of the book, or at least those of the prospect
    public static double of(Referral referral, Collection<Referral> all) {
        int sum = all.stream()
                .filter(r -> r.direction() == referral.direction()
                        && r.prospectId() == referral.prospectId()
                        && r.id() != referral.id())
                .mapToInt(Referral::weight)
                .sum();
        return (double) referral.weight() / (sum + referral.weight());
    }
}
