package org.vouchbook.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount of a currency, rounded to its smallest unit; at most twelve digits before the point.
public record Money(BigDecimal amount, Currency currency) {
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    /// @throws IllegalArgumentException when the amount is a million million or more, either way
    public Money {
        amount = amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("amount " + amount.toPlainString());
        }
    }

    /// A whole amount.
    public static Money of(long amount, String currencyCode) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance(currencyCode));
    }

    /// The sum of two amounts of one currency.
    ///
    /// @throws IllegalArgumentException when the currencies differ
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return new Money(amount.add(other.amount), currency);
    }
}
