package org.vouchbook.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one person was given in a calendar year, beside the user's own limit (H6). Currencies are never converted: what
/// was given in another one does not count against the limit.
///
/// @param sums one for each currency
/// @param limit the user's own, for one person and year; none: no limit
public record GiftYear(List<Money> sums, @Nullable Money limit) {
    public GiftYear {
        sums = List.copyOf(sums);
    }

    /// Sums up the gifts of a year whose cost is known.
    public static GiftYear of(Collection<Gift> gifts, int year, @Nullable Money limit) {
        Map<String, Money> sums = new LinkedHashMap<>();
        gifts.stream()
                .filter(gift -> gift.date().getYear() == year)
                .flatMap(gift -> Optional.ofNullable(gift.cost()).stream())
                .forEach(cost -> sums.merge(cost.currency().getCurrencyCode(), cost, Money::plus));
        return new GiftYear(List.copyOf(sums.values()), limit);
    }

    /// The year with one gift more.
    public GiftYear with(Money cost) {
        Map<String, Money> more = new LinkedHashMap<>();
        sums.forEach(sum -> more.put(sum.currency().getCurrencyCode(), sum));
        more.merge(cost.currency().getCurrencyCode(), cost, Money::plus);
        return new GiftYear(List.copyOf(more.values()), limit);
    }

    /// Whether more was given than the user wanted to give.
    public boolean over() {
        Money most = limit;
        return most != null && sums.stream().anyMatch(sum -> isMore(sum, most));
    }

    private static boolean isMore(Money sum, Money most) {
        return sum.currency().equals(most.currency()) && sum.amount().compareTo(most.amount()) > 0;
    }
}
