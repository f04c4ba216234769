package org.vouchbook.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the whole network is worth in a currency (L2). Every sale counts once: it is either of somebody who was
/// introduced, or of somebody who was not.
///
/// @param own bought by those whom nobody introduced
/// @param brought bought by those whom somebody introduced and confirmed it
/// @param open what open referrals may bring, where an amount is noted; several of one person share theirs
/// @param total all three
public record NetworkWorth(Money own, Money brought, Money open, Money total) {
    /// One for each currency, the largest first.
    ///
    /// @param sales of all times
    /// @param referrals all of the book
    public static List<NetworkWorth> of(Collection<Sale> sales, Collection<Referral> referrals) {
        Set<Long> introduced = BroughtWorth.introductions(referrals).stream()
                .map(Referral::prospectId)
                .collect(Collectors.toSet());
        Map<Boolean, List<Money>> sold = sales.stream()
                .collect(Collectors.partitioningBy(
                        s -> introduced.contains(s.contactId()),
                        Collectors.mapping(Sale::amount, Collectors.toList())));
        List<Money> own = sold.getOrDefault(false, List.of());
        List<Money> brought = sold.getOrDefault(true, List.of());
        List<Money> open = open(referrals);
        var currencies = new HashSet<Currency>();
        List.of(own, brought, open).forEach(all -> all.forEach(money -> currencies.add(money.currency())));
        return currencies.stream()
                .map(currency -> one(
                        ClientWorth.in(currency, own),
                        ClientWorth.in(currency, brought),
                        ClientWorth.in(currency, open)))
                .sorted(Comparator.comparing((NetworkWorth n) -> n.total().amount())
                        .reversed()
                        .thenComparing(n -> n.total().currency().getCurrencyCode()))
                .toList();
    }

    private static NetworkWorth one(Money own, Money brought, Money open) {
        return new NetworkWorth(
                own, brought, open, Money.sums(List.of(own, brought, open)).getFirst());
    }

    private static List<Money> open(Collection<Referral> referrals) {
        Map<Long, List<Referral>> byProspect = referrals.stream()
                .filter(r ->
                        r.direction() == ReferralDirection.RECEIVED && r.stage().isOpen() && r.archived() == null)
                .collect(Collectors.groupingBy(Referral::prospectId));
        var open = new ArrayList<Money>();
        for (List<Referral> same : byProspect.values()) {
            for (Referral referral : same) {
                Money value = referral.value();
                if (value != null) {
                    open.add(value.share(Shares.of(referral, same)));
                }
            }
        }
        return open;
    }
}
