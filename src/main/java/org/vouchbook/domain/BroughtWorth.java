package org.vouchbook.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What those bought whom somebody brought, and those whom they brought in turn (I6): along the introductions that were
/// confirmed. A bare name brings nothing. Several who referred the same person share it: see [Shares].
public final class BroughtWorth {
    private final Map<Long, List<Money>> worth = new HashMap<>();
    private final Map<Long, List<Money>> own;
    /// Who introduced a person.
    private final Map<Long, List<Referral>> introducers;
    /// All that referred a person, bare names too.
    private final Map<Long, List<Referral>> referrers;

    private BroughtWorth(Map<Long, List<Money>> own, Collection<Referral> referrals) {
        this.own = own;
        referrers = referrals.stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED)
                .collect(Collectors.groupingBy(Referral::prospectId));
        introducers = introductions(referrals).stream().collect(Collectors.groupingBy(Referral::prospectId));
    }

    /// What each client bought themselves, a sum for each currency.
    public static Map<Long, List<Money>> own(Collection<Sale> sales) {
        Map<Long, List<Money>> amounts = sales.stream()
                .collect(Collectors.groupingBy(Sale::contactId, Collectors.mapping(Sale::amount, Collectors.toList())));
        amounts.replaceAll((_, all) -> Money.sums(all));
        return amounts;
    }

    /// What each brought, a sum for each currency; those who brought nothing are left out.
    ///
    /// @param own see [#own]
    /// @param referrals all of the book
    public static Map<Long, List<Money>> of(Map<Long, List<Money>> own, Collection<Referral> referrals) {
        var all = new BroughtWorth(own, referrals);
        all.climb(introductions(referrals));
        return all.worth;
    }

    /// The received referrals that are introductions.
    static List<Referral> introductions(Collection<Referral> referrals) {
        return referrals.stream()
                .filter(r ->
                        r.direction() == ReferralDirection.RECEIVED && r.level().isIntroduction())
                .toList();
    }

    /// From those who introduced nobody up to those who began: each is added up once, after all whom they brought. No
    /// chain closes (see [ReferralChain]); one that does all the same is left out, as it has no beginning.
    private void climb(List<Referral> introductions) {
        var waits = new HashMap<Long, Integer>();
        introductions.forEach(r -> waits.merge(r.counterpartId(), 1, Integer::sum));
        var ready = new ArrayDeque<Long>();
        introducers.keySet().stream().filter(id -> !waits.containsKey(id)).forEach(ready::add);
        while (!ready.isEmpty()) {
            long person = ready.remove();
            for (Referral by : introducers.getOrDefault(person, List.of())) {
                bring(by);
                if (waits.merge(by.counterpartId(), -1, Integer::sum) == 0) {
                    ready.add(by.counterpartId());
                }
            }
        }
    }

    private void bring(Referral introduction) {
        long person = introduction.prospectId();
        double share = Shares.of(introduction, referrers.getOrDefault(person, List.of()));
        var sums = new ArrayList<Money>(worth.getOrDefault(introduction.counterpartId(), List.of()));
        own.getOrDefault(person, List.of()).forEach(money -> sums.add(money.share(share)));
        worth.getOrDefault(person, List.of()).forEach(money -> sums.add(money.share(share)));
        if (!sums.isEmpty()) {
            worth.put(introduction.counterpartId(), Money.sums(sums));
        }
    }
}
