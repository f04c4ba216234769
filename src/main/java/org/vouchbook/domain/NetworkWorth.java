package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the whole network is worth in a currency (L2). Every sale counts once: it is either of somebody who was
/// introduced, or of somebody who was not.
///
/// @param own bought by those whom nobody introduced
/// @param brought bought by those whom somebody introduced and confirmed it
/// @param open what open referrals may bring, where an amount is noted; several of one person share theirs
/// @param total all three
public record NetworkWorth(Money own, Money brought, Money open, Money total) {
    /// So many months are shown, the present one included.
    public static final int MONTHS = 12;

    /// What it was worth at the end of a month; of the present month: by now.
    ///
    /// @param worth one for each currency
    public record AtMonthEnd(YearMonth month, List<NetworkWorth> worth) {}

    /// One for each currency, the largest first.
    ///
    /// @param sales of all times
    /// @param referrals all of the book
    public static List<NetworkWorth> of(Collection<Sale> sales, Collection<Referral> referrals) {
        Set<Long> introduced = BroughtWorth.introductions(referrals).stream()
                .map(Referral::prospectId)
                .collect(Collectors.toSet());
        return of(sales, introduced, open(referrals, r -> r.stage().isOpen() && r.archived() == null));
    }

    /// Month by month, the present one first. What an open referral may bring counts as it is noted now.
    ///
    /// @param sales of all times
    /// @param referrals all of the book
    public static List<AtMonthEnd> months(
            Collection<Sale> sales, Collection<Referral> referrals, LocalDate today, ZoneId zone) {
        return Stream.iterate(YearMonth.from(today), m -> m.minusMonths(1))
                .limit(MONTHS)
                .map(month -> new AtMonthEnd(month, on(month.atEndOfMonth(), sales, referrals, today, zone)))
                .toList();
    }

    private static List<NetworkWorth> on(
            LocalDate end, Collection<Sale> sales, Collection<Referral> referrals, LocalDate today, ZoneId zone) {
        LocalDate day = end.isAfter(today) ? today : end;
        Set<Long> introduced = BroughtWorth.introductions(referrals).stream()
                .filter(r -> {
                    Introduction confirmed = r.ladder().confirmed();
                    return confirmed != null && !day(confirmed.at(), zone).isAfter(day);
                })
                .map(Referral::prospectId)
                .collect(Collectors.toSet());
        return of(
                sales.stream().filter(s -> !s.date().isAfter(day)).toList(),
                introduced,
                open(referrals, r -> wasOpen(r, day, zone)));
    }

    private static boolean wasOpen(Referral referral, LocalDate day, ZoneId zone) {
        LocalDate ended = referral.ended();
        Instant archived = referral.archived();
        boolean stillOpen = ended == null ? referral.stage().isOpen() : ended.isAfter(day);
        return !referral.date().isAfter(day)
                && stillOpen
                && (archived == null || day(archived, zone).isAfter(day));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private static List<NetworkWorth> of(Collection<Sale> sales, Set<Long> introduced, List<Money> open) {
        Map<Boolean, List<Money>> sold = sales.stream()
                .collect(Collectors.partitioningBy(
                        s -> introduced.contains(s.contactId()),
                        Collectors.mapping(Sale::amount, Collectors.toList())));
        List<Money> own = sold.getOrDefault(false, List.of());
        List<Money> brought = sold.getOrDefault(true, List.of());
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

    private static List<Money> open(Collection<Referral> referrals, Predicate<Referral> isOpen) {
        Map<Long, List<Referral>> byProspect = referrals.stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED && isOpen.test(r))
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
