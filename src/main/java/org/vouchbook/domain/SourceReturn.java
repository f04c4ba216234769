package org.vouchbook.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// What a source of referrals returned for the effort it took (K9, J20).
///
/// @param worth what they and those they brought bought
/// @param effort how often we were in touch, ever, and how long that took
/// @param perTouch the worth for each touch; of those with whom none is noted, the whole
public record SourceReturn(ClientWorth worth, Effort effort, Money perTouch) {
    /// So many are shown.
    public static final int MOST = 10;

    /// A currency with its best sources, the best first.
    public record InCurrency(Currency currency, List<SourceReturn> sources) {}

    /// The sources with the best return, for each currency. A source has brought somebody who bought.
    ///
    /// @param efforts by contact
    public static List<InCurrency> of(Collection<ClientWorth.InCurrency> worth, Map<Long, Effort> efforts) {
        return worth.stream()
                .map(in -> new InCurrency(
                        in.currency(),
                        in.clients().stream()
                                .filter(c -> c.brought().amount().signum() > 0)
                                .map(c -> one(c, efforts.getOrDefault(c.contactId(), Effort.NONE)))
                                .sorted(Comparator.comparing(
                                                (SourceReturn s) -> s.perTouch().amount())
                                        .reversed()
                                        .thenComparingInt(s -> s.worth().rank())
                                        .thenComparingLong(s -> s.worth().contactId()))
                                .limit(MOST)
                                .toList()))
                .filter(in -> !in.sources().isEmpty())
                .toList();
    }

    private static SourceReturn one(ClientWorth worth, Effort effort) {
        BigDecimal each = worth.total()
                .amount()
                .divide(
                        BigDecimal.valueOf(Math.max(1, effort.touches())),
                        worth.total().amount().scale(),
                        RoundingMode.HALF_UP);
        return new SourceReturn(worth, effort, new Money(each, worth.total().currency()));
    }
}
