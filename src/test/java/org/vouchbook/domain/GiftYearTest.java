package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A year's gifts beside the user's own limit.
class GiftYearTest {
    private static final Money LIMIT = Money.of(60, "EUR");

    private static Gift gift(String day, @Nullable Money cost) {
        return new Gift(1, 1, null, "Honey", LocalDate.parse(day), cost, "", "");
    }

    private static GiftYear year(@Nullable Money limit) {
        return GiftYear.of(
                List.of(
                        gift("2025-12-31", Money.of(500, "EUR")),
                        gift("2026-01-01", Money.of(20, "EUR")),
                        gift("2026-12-31", Money.of(25, "EUR")),
                        gift("2026-06-01", Money.of(90, "USD")),
                        gift("2026-06-01", null)),
                2026,
                limit);
    }

    @Test
    void onlyTheYearCountsAndCurrenciesStayApart() {
        assertEquals(
                List.of(Money.of(45, "EUR"), Money.of(90, "USD")), year(null).sums());
    }

    @Test
    void theLimitItselfIsNotBeyondIt() {
        assertFalse(year(LIMIT).over());
        assertFalse(year(LIMIT).with(Money.of(15, "EUR")).over());
        assertTrue(year(LIMIT).with(Money.of(16, "EUR")).over());
        assertFalse(year(LIMIT).with(Money.of(1000, "USD")).over());
        assertFalse(year(null).with(Money.of(1000, "EUR")).over());
    }
}
