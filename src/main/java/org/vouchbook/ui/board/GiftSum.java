package org.vouchbook.ui.board;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Money;
import org.vouchbook.ui.Messages;

/// What one person was given in a year, beside the user's own limit (H6).
final class GiftSum {
    private GiftSum() {}

    /// Whether the gifts in the limit's currency are more than the limit.
    static boolean over(List<Money> costs, @Nullable Money limit) {
        return limit != null && of(costs, limit).compareTo(limit.amount()) > 0;
    }

    static String words(List<Money> costs, @Nullable Money limit, boolean over, BoardWords words) {
        if (limit == null) {
            return costs.isEmpty() ? "" : Messages.of("gift.sum", sums(costs, words));
        }
        Money sum = new Money(of(costs, limit), limit.currency());
        return Messages.of(over ? "gift.over" : "gift.within", words.exact(sum), words.exact(limit));
    }

    private static BigDecimal of(List<Money> costs, Money limit) {
        return costs.stream()
                .filter(cost -> cost.currency().equals(limit.currency()))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String sums(List<Money> costs, BoardWords words) {
        return costs.stream().map(words::exact).reduce((a, b) -> a + " + " + b).orElse("");
    }
}
