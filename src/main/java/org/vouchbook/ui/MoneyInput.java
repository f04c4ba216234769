package org.vouchbook.ui;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouchbook.domain.Money;

/// Reads amounts as people type them: *18k*, *1.234,50*, *€ 18 000*, *2.5m USD*.
public final class MoneyInput {
    private static final Pattern SHAPE = Pattern.compile("(\\D*?)(\\d[\\d.,]*)(\\D*)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY", "zł", "PLN");
    private static final int MAX_LENGTH = 60;

    private MoneyInput() {}

    /// The amount; nothing when it cannot be read, is below zero or beyond what the book holds.
    public static Optional<Money> parse(String typed, Currency usual, Locale locale) {
        // Blanks, apostrophes and no-break spaces group digits in one country or another.
        Matcher shape = SHAPE.matcher(typed.replaceAll("[\\s\\p{Z}'’]", ""));
        if (typed.length() > MAX_LENGTH || !shape.matches()) {
            return Optional.empty();
        }
        String before = shape.group(1);
        String after = shape.group(3);
        int exponent = exponent(after);
        String unit = before + (exponent == 0 ? after : after.substring(1));
        return currency(unit, usual, locale).flatMap(currency -> amount(shape.group(2), exponent, currency, locale));
    }

    private static int exponent(String after) {
        if (after.isEmpty() || (after.length() > 1 && Character.isLetter(after.charAt(1)) && isCode(after))) {
            return 0;
        }
        return switch (Character.toLowerCase(after.charAt(0))) {
            case 'k' -> 3;
            case 'm' -> 6;
            default -> 0;
        };
    }

    private static Optional<Currency> currency(String unit, Currency usual, Locale locale) {
        if (unit.isEmpty() || unit.equalsIgnoreCase(usual.getSymbol(locale))) {
            return Optional.of(usual);
        }
        String code = SIGNS.getOrDefault(unit, unit).toUpperCase(Locale.ROOT);
        return isCode(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
    }

    private static boolean isCode(String text) {
        return Currency.availableCurrencies()
                .anyMatch(currency -> currency.getCurrencyCode().equalsIgnoreCase(text));
    }

    private static Optional<Money> amount(String digits, int exponent, Currency currency, Locale locale) {
        String plain = plain(digits, exponent != 0, currency, locale);
        try {
            return Optional.of(new Money(new BigDecimal(plain).scaleByPowerOfTen(exponent), currency));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String plain(String digits, boolean scaled, Currency currency, Locale locale) {
        int dot = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) {
            char point = dot > comma ? '.' : ',';
            char group = dot > comma ? ',' : '.';
            return digits.replace(String.valueOf(group), "").replace(point, '.');
        }
        char only = dot >= 0 ? '.' : ',';
        char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        boolean several = digits.indexOf(only) != digits.lastIndexOf(only);
        // "1.234" is over a thousand in every country: no cents have three digits. "1.234k" and dinars are the
        // exceptions.
        boolean grouped = GROUPED.matcher(digits).matches()
                && (several || !(only == point && (scaled || currency.getDefaultFractionDigits() > 2)));
        return grouped ? digits.replace(String.valueOf(only), "") : digits.replace(only, '.');
    }
}
