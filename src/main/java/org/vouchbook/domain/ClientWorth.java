package org.vouchbook.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/// What a client is worth in one currency: what they bought themselves, and what those bought whom they brought (I6).
/// One happy client can be worth far more than their own sales (I7).
///
/// @param own of all their sales
/// @param brought see [BroughtWorth]
/// @param total both together
/// @param rank by the total, among those with that currency, from 1; equals share a rank
/// @param rankByOwn by their own sales alone
public record ClientWorth(long contactId, Money own, Money brought, Money total, int rank, int rankByOwn) {
    private static final Comparator<ClientWorth> ORDER = Comparator.comparingInt(ClientWorth::rank)
            .thenComparingInt(ClientWorth::rankByOwn)
            .thenComparingLong(ClientWorth::contactId);

    /// Whether those they brought lift them above their place by what they buy themselves (I7).
    public boolean lifted() {
        return rank < rankByOwn;
    }

    /// A currency with its clients, the most worth first.
    public record InCurrency(Currency currency, List<ClientWorth> clients) {
        /// Some of them, ranked among themselves.
        public InCurrency only(LongPredicate who) {
            return new InCurrency(
                    currency,
                    ranked(clients.stream().filter(c -> who.test(c.contactId())).toList()));
        }
    }

    /// A list for each currency, the longest first: amounts of different currencies are never added nor compared.
    public static List<InCurrency> of(Collection<Sale> sales, Collection<Referral> referrals) {
        Map<Long, List<Money>> own = BroughtWorth.own(sales);
        Map<Long, List<Money>> brought = BroughtWorth.of(own, referrals);
        return sales.stream()
                .map(s -> s.amount().currency())
                .distinct()
                .map(currency -> new InCurrency(currency, ranked(currency, own, brought)))
                .filter(in -> !in.clients().isEmpty())
                .sorted(Comparator.comparingInt((InCurrency in) -> -in.clients().size())
                        .thenComparing(in -> in.currency().getCurrencyCode()))
                .toList();
    }

    /// What one client is worth, by currency, the largest first; they have no rank. Nothing of who neither bought nor
    /// brought.
    ///
    /// @param sales of the client and of everybody below them
    /// @param referrals those below the client, and all others of the same prospects
    public static List<ClientWorth> of(long contactId, Collection<Sale> sales, Collection<Referral> referrals) {
        Map<Long, List<Money>> own = BroughtWorth.own(sales);
        List<Money> mine = own.getOrDefault(contactId, List.of());
        List<Money> brought = BroughtWorth.of(own, referrals).getOrDefault(contactId, List.of());
        return Stream.concat(mine.stream(), brought.stream())
                .map(Money::currency)
                .distinct()
                .map(currency -> unranked(contactId, in(currency, mine), in(currency, brought)))
                .filter(c -> c.total().amount().signum() > 0)
                .sorted(Comparator.comparing((ClientWorth c) -> c.total().amount())
                        .reversed()
                        .thenComparing(c -> c.total().currency().getCurrencyCode()))
                .toList();
    }

    private static List<ClientWorth> ranked(
            Currency currency, Map<Long, List<Money>> own, Map<Long, List<Money>> brought) {
        Set<Long> ids = new HashSet<>(own.keySet());
        ids.addAll(brought.keySet());
        List<ClientWorth> clients = ids.stream()
                .map(id -> unranked(
                        id,
                        in(currency, own.getOrDefault(id, List.of())),
                        in(currency, brought.getOrDefault(id, List.of()))))
                .filter(c -> c.total().amount().signum() > 0)
                .toList();
        return ranked(clients);
    }

    private static List<ClientWorth> ranked(List<ClientWorth> clients) {
        Map<BigDecimal, Integer> byTotal = ranks(clients, ClientWorth::total);
        Map<BigDecimal, Integer> byOwn = ranks(clients, ClientWorth::own);
        return clients.stream()
                .map(c -> new ClientWorth(
                        c.contactId(),
                        c.own(),
                        c.brought(),
                        c.total(),
                        byTotal.getOrDefault(c.total().amount(), 0),
                        byOwn.getOrDefault(c.own().amount(), 0)))
                .sorted(ORDER)
                .toList();
    }

    private static ClientWorth unranked(long id, Money own, Money brought) {
        return new ClientWorth(
                id, own, brought, Money.sums(List.of(own, brought)).getFirst(), 0, 0);
    }

    /// The rank of each amount: one more than there are larger ones.
    private static Map<BigDecimal, Integer> ranks(List<ClientWorth> clients, Function<ClientWorth, Money> by) {
        List<BigDecimal> amounts = clients.stream()
                .map(c -> by.apply(c).amount())
                .sorted(Comparator.reverseOrder())
                .toList();
        var ranks = new HashMap<BigDecimal, Integer>();
        for (int i = 0; i < amounts.size(); i++) {
            ranks.putIfAbsent(amounts.get(i), i + 1);
        }
        return ranks;
    }

    static Money in(Currency currency, Collection<Money> amounts) {
        return Money.sums(amounts.stream()
                        .filter(a -> a.currency().equals(currency))
                        .toList())
                .stream()
                .findFirst()
                .orElse(new Money(BigDecimal.ZERO, currency));
    }
}
