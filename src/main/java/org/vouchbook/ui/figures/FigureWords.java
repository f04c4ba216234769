package org.vouchbook.ui.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Days;
import org.vouchbook.domain.Effort;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Part;
import org.vouchbook.domain.Quarter;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;

/// Figures in words: never a share without its two numbers, and none of too few (M6).
record FigureWords(Written written) {
    /// A share with what it stands on.
    String share(Part part) {
        if (part.of() == 0) {
            return "–";
        }
        if (!part.enough()) {
            return Messages.of("figures.few", part.count(), part.of());
        }
        Part.Range range = part.range();
        return Messages.of(
                "figures.share",
                percent(part.share()),
                part.count(),
                part.of(),
                percent(range.low()),
                percent(range.high()));
    }

    /// A middle with what it stands on.
    String days(Days days) {
        if (days.cards() == 0) {
            return "–";
        }
        return days.enough()
                ? Messages.of("figures.days", tenths(days), days.cards())
                : Messages.of("figures.few_days", days.cards());
    }

    /// Only of enough.
    Cell median(Days days) {
        return days.enough() ? new Cell.Amount(tenths(days)) : new Cell.Blank();
    }

    String quarter(Quarter quarter) {
        return Messages.of(
                "figures.quarter",
                quarter.number(),
                String.valueOf(quarter.first().getYear()));
    }

    String month(YearMonth month) {
        return written.month(month);
    }

    /// So many of so many, where no share is said.
    static String of(Part part) {
        return part.of() == 0 ? "–" : Messages.of("figures.of", part.count(), part.of());
    }

    /// Sums of several currencies beside each other; nothing of none.
    String sums(List<Money> sums) {
        return sums.stream().map(written::money).collect(Collectors.joining(" + "));
    }

    String number(double value) {
        return written.number(value);
    }

    String day(LocalDate day) {
        return written.shortDay(day);
    }

    /// How long ago a day is.
    String ago(LocalDate day) {
        return Messages.of("figures.ago", ChronoUnit.DAYS.between(day, written.today()));
    }

    /// A bound of a share, 0 to 1; only of enough.
    static Cell share(Part of, double bound) {
        return of.enough()
                ? new Cell.Amount(BigDecimal.valueOf(bound).setScale(2, RoundingMode.HALF_UP))
                : new Cell.Blank();
    }

    /// Contacts, and the hours of those whose length was noted.
    String effort(Effort effort) {
        return effort.timed() == 0
                ? String.valueOf(effort.touches())
                : Messages.of("figures.effort", effort.touches(), hours(effort.minutes()));
    }

    /// Hours, to a tenth.
    String hours(int minutes) {
        return number(tenth(minutes).doubleValue());
    }

    /// The hours of those whose length was noted; nothing when that was none.
    static Cell hours(Effort effort) {
        return effort.timed() == 0 ? new Cell.Blank() : new Cell.Amount(tenth(effort.minutes()));
    }

    static BigDecimal tenth(int minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
    }

    static Cell count(int number) {
        return new Cell.Amount(BigDecimal.valueOf(number));
    }

    /// With the organisation, where that helps to know who it is.
    static String person(Contact contact) {
        String name = contact.displayName();
        return contact.organisation().isEmpty() || contact.organisation().equals(name)
                ? name
                : Messages.of("figures.person", name, contact.organisation());
    }

    static String phone(Contact contact) {
        return contact.phones().stream().findFirst().map(ContactPoint::value).orElse("");
    }

    static String email(Contact contact) {
        return contact.emails().stream().findFirst().map(ContactPoint::value).orElse("");
    }

    private static BigDecimal tenths(Days days) {
        return BigDecimal.valueOf(days.median()).setScale(1, RoundingMode.HALF_UP);
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
