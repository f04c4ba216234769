package org.vouchbook.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/// A day of the year that is somebody's birthday; the year may be unknown.
///
/// @param month 1 to 12
/// @param day 1 to 31, as the month allows; 29 February is fine without a year
/// @param year 1850 to 2200, or none
public record Birthday(int month, int day, @Nullable Integer year) {
    /// @throws IllegalArgumentException when there is no such day
    public Birthday {
        try {
            MonthDay date = MonthDay.of(month, day);
            if (year != null && (year < 1850 || year > 2200 || !date.isValidYear(year))) {
                throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + month + "-" + day, e);
        }
    }

    /// A birthday whose year is known.
    public static Birthday of(LocalDate date) {
        return new Birthday(date.getMonthValue(), date.getDayOfMonth(), date.getYear());
    }

    /// The next time it is celebrated on or after a day; 29 February falls on 28 February in common years.
    public LocalDate next(LocalDate from) {
        LocalDate here = in(from.getYear());
        return here.isBefore(from) ? in(from.getYear() + 1) : here;
    }

    private LocalDate in(int celebrated) {
        return MonthDay.of(month, day == 29 && month == 2 && !Year.isLeap(celebrated) ? 28 : day)
                .atYear(celebrated);
    }
}
