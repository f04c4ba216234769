package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;

/// A quarter of a calendar year.
///
/// @param first its first day
public record Quarter(LocalDate first) {
    /// @throws IllegalArgumentException when no quarter begins on that day
    public Quarter {
        if (!first.equals(first.with(IsoFields.DAY_OF_QUARTER, 1))) {
            throw new IllegalArgumentException("a quarter from " + first);
        }
    }

    /// The quarter a day lies in.
    public static Quarter of(LocalDate day) {
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    /// The one before.
    public Quarter previous() {
        return new Quarter(first.minusMonths(3));
    }

    /// 1 to 4.
    public int number() {
        return first.get(IsoFields.QUARTER_OF_YEAR);
    }

    /// Its last day.
    public LocalDate last() {
        return first.plusMonths(3).minusDays(1);
    }

    /// Whether a day lies in it.
    public boolean contains(LocalDate day) {
        // Without working out the last day: a large book asks this of every referral and every answer.
        return day.getYear() == first.getYear() && quarter(day) == quarter(first);
    }

    /// Whether a moment lies in it, by the day it is in a zone.
    public boolean contains(Instant moment, ZoneId zone) {
        return contains(moment.atZone(zone).toLocalDate());
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / 3;
    }
}
