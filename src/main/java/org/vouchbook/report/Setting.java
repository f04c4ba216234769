package org.vouchbook.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Money;

/// For whom, when and on what a document is printed. The same setting and input give the same bytes.
///
/// @param zone where the reader is: turns moments into days
/// @param today the day of printing
public record Setting(Words words, Locale locale, ZoneId zone, LocalDate today, Paper paper) {
    /// A setting on the paper that is usual in the locale.
    public Setting(Words words, Locale locale, ZoneId zone, LocalDate today) {
        this(words, locale, zone, today, Paper.of(locale));
    }

    String say(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /// The word of an enum constant, for a prefix such as `stage.`.
    String name(String prefix, Enum<?> constant) {
        return words.of(prefix + constant.name().toLowerCase(Locale.ROOT));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    String date(Instant moment) {
        return date(moment.atZone(zone).toLocalDate());
    }

    String longDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMM uuuu", locale).format(date);
    }

    String birthday(Birthday birthday) {
        Integer year = birthday.year();
        if (year != null) {
            return date(LocalDate.of(year, birthday.month(), birthday.day()));
        }
        return DateTimeFormatter.ofPattern("d MMMM", locale)
                .format(LocalDate.of(2024, birthday.month(), birthday.day()));
    }

    /// A rating or score: no decimals when whole, else one. Halves are rounded as the window rounds them.
    String rating(double value) {
        return value == Math.rint(value)
                ? String.format(locale, "%.0f", value)
                : decimal(BigDecimal.valueOf(value)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .doubleValue());
    }

    String decimal(double value) {
        return String.format(locale, "%.1f", value);
    }

    String money(Money money) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        int digits = whole ? 0 : money.amount().scale();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.amount());
    }

    String money(List<Money> sums) {
        return String.join(" + ", sums.stream().map(this::money).toList());
    }
}
