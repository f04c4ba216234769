package org.vouchbook.ui.person;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Rhythm;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;

/// How the panel writes days, ratings, rhythms and money in the user's language.
final class PersonText {
    private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();
    private static final int LONGEST_QUOTE = 40;
    private static final int DAYS_NAMED_BY_DAY = 45;
    private final Locale locale;

    PersonText(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /// A whole day, as fields show it: "14 Mar 2023".
    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /// A day without the year when that is the present one.
    String shortDay(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? pattern("MMMd").format(date) : day(date);
    }

    String month(LocalDate date) {
        return pattern("yMMMM").format(date);
    }

    /// A tick below a line over time.
    String tick(LocalDate date) {
        return pattern("yMMM").format(date);
    }

    /// When an earlier card is from, as short as it is clear: "9 Nov", "May", "May 2024".
    String moment(LocalDate date, LocalDate today) {
        if (ChronoUnit.DAYS.between(date, today) < DAYS_NAMED_BY_DAY) {
            return shortDay(date, today);
        }
        return date.isAfter(today.minusMonths(11))
                ? DateTimeFormatter.ofPattern("LLLL", locale).format(date)
                : tick(date);
    }

    String birthday(Birthday birthday) {
        return birthday.year() == null
                ? pattern("MMMMd").format(MonthDay.of(birthday.month(), birthday.day()))
                : day(LocalDate.of(birthday.year(), birthday.month(), birthday.day()));
    }

    /// One decimal, always: a score.
    String score(double value) {
        return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(locale)).format(value);
    }

    /// A decimal only where there is one: a rating.
    String rating(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(locale)).format(value);
    }

    String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMaximumFractionDigits(money.amount().stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(money.amount());
    }

    /// What they bought, and what those bought whom they brought (I6).
    String worth(ClientWorth worth) {
        if (worth.brought().amount().signum() == 0) {
            return Messages.of("person.worth.own", money(worth.own()));
        }
        return worth.own().amount().signum() == 0
                ? Messages.of("person.worth.brought", money(worth.brought()))
                : Messages.of("person.worth", money(worth.own()), money(worth.brought()), money(worth.total()));
    }

    /// "3 weeks", "20 days": as it is typed, too.
    static String rhythm(int days) {
        return days % 7 == 0 ? Messages.of("person.weeks", days / 7) : Messages.of("person.days", days);
    }

    /// "contact every 3 weeks", and for whom else where that is so.
    static String contactEvery(Rhythm rhythm) {
        int days = rhythm.days();
        String every = days % 7 == 0
                ? Messages.of("person.contact_weeks", days / 7)
                : Messages.of("person.contact_days", days);
        return rhythm.from() == Rhythm.From.TAG ? Messages.of("person.rhythm_by_tag", every, rhythm.tag()) : every;
    }

    /// "3 weeks, as usual for this kind": what counts while nothing is set for the person.
    static String usualRhythm(Rhythm rhythm) {
        return switch (rhythm.from()) {
            case OWN -> rhythm(rhythm.days());
            case TAG -> Messages.of("person.rhythm_by_tag", rhythm(rhythm.days()), rhythm.tag());
            case KIND -> Messages.of("person.usual_rhythm", rhythm(rhythm.days()));
        };
    }

    /// What was typed, to be said back in a sentence.
    static String quote(String typed) {
        String line = Text.line(typed);
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
    }

    private DateTimeFormatter pattern(String parts) {
        return PATTERNS.computeIfAbsent(parts, DateTimeFormatter::ofLocalizedPattern)
                .withLocale(locale);
    }
}
