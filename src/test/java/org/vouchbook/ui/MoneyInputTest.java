package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.Money;

class MoneyInputTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "18k; en; 18000 EUR",
                "2.5K; en; 2500 EUR",
                "2,5k; de; 2500 EUR",
                "1.2m; en; 1200000 EUR",
                "1.234k; en; 1234 EUR",
                "1.234,50; de; 1234.50 EUR",
                "1,234.50; de; 1234.50 EUR",
                "1.234; de; 1234 EUR",
                "1.234; en; 1234 EUR",
                "1,5; en; 1.5 EUR",
                "1.234.567; en; 1234567 EUR",
                "€ 18 000; en; 18000 EUR",
                "18 000 €; fr; 18000 EUR",
                "1’234.50 CHF; de; 1234.50 CHF",
                "$500; en; 500 USD",
                "usd 1,000; en; 1000 USD",
                "5 MXN; en; 5 MXN",
                "5m usd; en; 5000000 USD",
                "0; en; 0 EUR",
            })
    void readsAmountsAsPeopleTypeThem(String typed, String language, String expected) {
        String[] parts = expected.split(" ", 2);
        Money money = new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
        assertEquals(Optional.of(money), MoneyInput.parse(typed, EURO, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about ten", "-5", "1.2.3", "12 bananas", "9999999999999", "1e5", "k", "€"})
    void refusesTheRest(String typed) {
        assertEquals(Optional.empty(), MoneyInput.parse(typed, EURO, Locale.ENGLISH));
    }

    @Test
    void anEndlessNumberIsRefusedAtOnce() {
        assertEquals(Optional.empty(), MoneyInput.parse("9".repeat(70_000), EURO, Locale.ENGLISH));
    }
}
