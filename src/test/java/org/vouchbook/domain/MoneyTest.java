package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Amounts of several currencies are never added up.
class MoneyTest {
    @Test
    void eachCurrencyHasASumOfItsOwnTheLargestFirst() {
        assertEquals(
                List.of(Money.of(900, "EUR"), Money.of(500, "USD"), Money.of(70, "GBP")),
                Money.sums(List.of(
                        Money.of(300, "EUR"), Money.of(500, "USD"), Money.of(70, "GBP"), Money.of(600, "EUR"))));
        assertEquals(List.of(), Money.sums(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Money.of(1, "EUR").plus(Money.of(1, "USD")));
    }
}
