package org.vouchbook.ui.today;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.vouchbook.domain.Money;
import org.vouchbook.ui.Messages;

/// Days, times and amounts as one says them today.
///
/// @param now what *yesterday* is counted from
record TodayWords(Locale locale, ZoneId zone, Instant now) {
    private static final int WEEK = 7;

    LocalDate today() {
        return day(now);
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /// *Sunday, 22 November*.
    String title() {
        return DateTimeFormatter.ofLocalizedPattern("MMMMEEEEd")
                .withLocale(locale)
                .format(today());
    }

    /// *today*, *yesterday*, *Tuesday*, *3 Nov*, and with the year when it is another.
    String when(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today());
        if (ago == 0) {
            return Messages.of("today.day.today");
        }
        if (ago == 1) {
            return Messages.of("today.day.yesterday");
        }
        if (ago == -1) {
            return Messages.of("today.day.tomorrow");
        }
        return Math.abs(ago) < WEEK ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) : date(day);
    }

    /// *yesterday 08:40*; from another week only the day.
    String when(Instant moment) {
        LocalDate day = day(moment);
        String words = when(day);
        return Math.abs(ChronoUnit.DAYS.between(day, today())) < WEEK
                ? Messages.of("today.day.at", words, time(moment))
                : words;
    }

    /// *Mon 23 Nov*, to choose from.
    String choice(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale).format(day);
    }

    /// *3 Nov*, or with its year.
    String date(LocalDate day) {
        return day.getYear() == today().getYear()
                ? DateTimeFormatter.ofLocalizedPattern("MMMd")
                        .withLocale(locale)
                        .format(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /// A span that ends today, as short as one would say it: *9 days*, *5 weeks*, *14 months*, *3 years*.
    String span(LocalDate since) {
        long days = Math.max(0, ChronoUnit.DAYS.between(since, today()));
        long months = Period.between(since, today()).toTotalMonths();
        if (days < 2 * WEEK) {
            return Messages.of("today.span.days", days);
        }
        if (months < 2) {
            return Messages.of("today.span.weeks", days / WEEK);
        }
        return months < 24 ? Messages.of("today.span.months", months) : Messages.of("today.span.years", months / 12);
    }

    /// The whole amount.
    String money(Money value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean whole = value.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : value.amount().scale());
        format.setMaximumFractionDigits(whole ? 0 : value.amount().scale());
        return value.currency().getSymbol(locale) + "\u00a0" + format.format(value.amount());
    }
}
