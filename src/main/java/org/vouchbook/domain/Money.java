package org.vouchbook.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /// A part of it.
    ///
    /// @param share 0 to 1
    public Money share(double share) {
        return new Money(amount.multiply(BigDecimal.valueOf(share)), currency);
    }

    /// A sum for each currency, the largest first: amounts of different currencies are never added. A sum beyond what
    /// an amount can hold stays at the larger part, as it is a head line and no ledger.
    public static List<Money> sums(Collection<Money> amounts) {
        Map<Currency, Money> sums = new LinkedHashMap<>();
        amounts.forEach(a -> sums.merge(a.currency(), a, Money::together));
        return sums.values().stream()
                .sorted(Comparator.comparing(Money::amount).reversed())
                .toList();
    }

    private static Money together(Money one, Money other) {
        if (one.amount.add(other.amount).abs().compareTo(LIMIT) < 0) {
            return one.plus(other);
        }
        return one.amount.compareTo(other.amount) >= 0 ? one : other;
    }
}
