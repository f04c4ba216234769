package org.vouchbook.ui.form;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;

/// How the right to ask writes names, days and numbers in the user's language, as of one day.
public record Written(Locale locale, LocalDate today) {
    private static final int LONGEST_QUOTE = 90;

    /// A whole day, as fields show it: "14 Mar 2023".
    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /// A day without the year when that is the present one.
    public String shortDay(LocalDate date) {
        return date.getYear() == today.getYear()
                ? DateTimeFormatter.ofLocalizedPattern("MMMd")
                        .withLocale(locale)
                        .format(date)
                : day(date);
    }

    /// A month: "November 2026".
    public String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(month);
    }

    /// When something was: "today", "yesterday", "on Tuesday", "on 12 Nov".
    public String on(LocalDate date) {
        long ago = ChronoUnit.DAYS.between(date, today);
        if (ago == 0 || ago == 1) {
            return Messages.of(ago == 0 ? "right.today" : "right.yesterday");
        }
        boolean lately = ago > 1 && ago < 7;
        return Messages.of(
                "right.on", lately ? date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) : shortDay(date));
    }

    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMaximumFractionDigits(money.amount().stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(money.amount());
    }

    /// One decimal only where there is one.
    public String number(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(locale)).format(value);
    }

    /// The name one calls them by.
    public static String first(Contact contact) {
        return contact.givenName().isEmpty() ? contact.displayName() : contact.givenName();
    }

    /// A text as it stands inside a sentence: one line, not too long.
    public static String quote(String text) {
        String line = Text.line(text);
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 10))
                                .strip() + "…";
    }
}
