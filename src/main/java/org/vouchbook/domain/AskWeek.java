package org.vouchbook.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;

/// How many asks this week has seen, beside the target that users set themselves: asking that is not planned does not
/// happen (B24). It never presses: a week that fell short is not mentioned again.
///
/// @param asked for an introduction or for permission, from the week's first day until today; avoided ones are none
/// @param target how many the user wants to make in a week; 0: none, and then nothing is counted for anybody to see
public record AskWeek(int asked, int target) {
    /// The week of a day.
    ///
    /// @param asks in any order; those outside the week are passed over
    /// @param today where the user is
    /// @param firstDay with which a week begins where the user is
    public static AskWeek of(Collection<Ask> asks, int target, LocalDate today, DayOfWeek firstDay) {
        LocalDate first = today.with(TemporalAdjusters.previousOrSame(firstDay));
        return new AskWeek(
                (int) asks.stream()
                        .filter(a -> a.asked()
                                && !a.date().isBefore(first)
                                && !a.date().isAfter(today))
                        .count(),
                target);
    }

    /// Whether there is a target.
    public boolean wanted() {
        return target > 0;
    }

    /// Whether the target is there and met.
    public boolean reached() {
        return wanted() && asked >= target;
    }
}
