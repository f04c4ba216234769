package org.vouchbook.ui.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Tone;

/// The short words on cards and columns.
///
/// @param now what *2 days* is counted from
record BoardWords(Locale locale, ZoneId zone, Instant now) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /// The present day where the user is.
    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /// As short as a card allows: *€ 850*, *€ 7.8k*, *€ 18k*, *€ 1.2m*.
    String money(Money value) {
        BigDecimal amount = value.amount();
        String number;
        if (amount.compareTo(BigDecimal.valueOf(999_500)) >= 0) {
            number = Messages.of("board.million", scaled(amount, MILLION, BigDecimal.valueOf(99_950_000)));
        } else if (amount.compareTo(BigDecimal.valueOf(999.5)) >= 0) {
            number = Messages.of("board.thousand", scaled(amount, THOUSAND, BigDecimal.valueOf(9_950)));
        } else {
            number = number(amount.setScale(0, RoundingMode.HALF_UP), 0);
        }
        return sign(value.currency()) + "\u00a0" + number;
    }

    /// Sums of several currencies, never added up.
    String sums(List<Money> sums) {
        return sums.stream().map(this::money).collect(Collectors.joining(" · "));
    }

    /// The whole amount, as it can be typed again.
    String exact(Money value) {
        int digits =
                value.amount().stripTrailingZeros().scale() > 0 ? value.amount().scale() : 0;
        return sign(value.currency()) + "\u00a0" + number(value.amount(), digits);
    }

    /// The day of a moment, with its year when it is not this one.
    String day(Instant moment) {
        return day(moment.atZone(zone).toLocalDate());
    }

    /// A day, with its year when it is not this one.
    String day(LocalDate day) {
        return day.getYear() == today().getYear()
                ? day.format(DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale))
                : day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /// What a card says of its time in the column.
    String standing(Referral referral) {
        if (referral.stage() == Stage.LOST) {
            return referral.lostReason().isEmpty() ? Messages.of("board.no_reason") : referral.lostReason();
        }
        if (referral.stage() == Stage.WON) {
            return Messages.of("board.won_on", day(referral.stageSince()));
        }
        long days = Math.max(
                0, ChronoUnit.DAYS.between(referral.stageSince().atZone(zone).toLocalDate(), today()));
        if (days < 14) {
            return Messages.of("board.days_here", days);
        }
        return days < 61 ? Messages.of("board.weeks_here", days / 7) : Messages.of("board.months_here", days / 30);
    }

    /// How far the referral has come and by which way: the chip.
    static String level(Referral referral) {
        var channel = referral.channel();
        return switch (referral.level()) {
            case NAME_ONLY ->
                referral.direction() == ReferralDirection.RECEIVED
                        ? Messages.of("level.", referral.level())
                        : Messages.of("board.name_passed_on");
            case PERMISSION -> Messages.of("board.permission");
            case PROMISED ->
                channel == null ? Messages.of("level.", referral.level()) : Messages.of("board.will.", channel);
            case INTRODUCED ->
                channel == null ? Messages.of("board.introduced") : Messages.of("board.introduced.", channel);
        };
    }

    static Tone tone(Referral referral) {
        return switch (referral.level()) {
            case NAME_ONLY -> referral.direction() == ReferralDirection.RECEIVED ? Tone.WARNING : Tone.NEUTRAL;
            case PERMISSION, PROMISED -> Tone.NEUTRAL;
            case INTRODUCED -> Tone.SUCCESS;
        };
    }

    /// *from Marta O.*, or *to Marta O.*
    static String counterpart(Referral referral, Contact counterpart) {
        String key = referral.direction() == ReferralDirection.RECEIVED ? "board.from" : "board.to";
        return Messages.of(key, shortName(counterpart));
    }

    static String shortName(Contact contact) {
        String family = contact.familyName();
        return contact.givenName().isEmpty() || family.isEmpty()
                ? contact.displayName()
                : contact.givenName() + " " + family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
    }

    private String sign(Currency currency) {
        return currency.getSymbol(locale);
    }

    private String scaled(BigDecimal amount, BigDecimal unit, BigDecimal wholeFrom) {
        int digits = amount.compareTo(wholeFrom) >= 0 ? 0 : 1;
        return number(amount.divide(unit, digits, RoundingMode.HALF_UP).stripTrailingZeros(), -1);
    }

    /// @param digits after the point; -1: as many as there are
    private String number(BigDecimal amount, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int shown = digits < 0 ? Math.max(0, amount.scale()) : digits;
        format.setMinimumFractionDigits(shown);
        format.setMaximumFractionDigits(shown);
        return format.format(amount);
    }
}
