package org.vouchbook.exchange.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// One line in a calendar.
///
/// @param uid the same for the same duty each time, so that a second import changes the entry instead of adding one
/// @param title one line
/// @param notes why, in any number of lines
/// @param changed when the duty last changed; a later one wins over an earlier
/// @param cancelled the duty is done or gone: an import takes the entry out
public record CalendarEntry(String uid, When when, String title, String notes, Instant changed, boolean cancelled) {
    /// When an entry stands in the calendar.
    public sealed interface When {}

    /// At a moment, the same one in every zone.
    ///
    /// @param length how long it is shown, a minute or more
    public record At(Instant start, Duration length) implements When {
        /// @throws IllegalArgumentException when it is shorter than a minute
        public At {
            if (length.toMinutes() < 1) {
                throw new IllegalArgumentException("an entry of " + length);
            }
        }
    }

    /// A whole day, wherever the user is.
    public record Day(LocalDate date) implements When {}

    /// A whole day that comes back each year; 29 February is kept on the last day of February in other years.
    public record EveryYear(LocalDate first) implements When {}

    /// @throws IllegalArgumentException when the uid is blank or has a blank or a control character in it
    public CalendarEntry {
        if (!uid.matches("[!-~]+")) {
            throw new IllegalArgumentException("uid " + uid);
        }
    }

    /// An entry that stands.
    public static CalendarEntry of(String uid, When when, String title, String notes, Instant changed) {
        return new CalendarEntry(uid, when, title, notes, changed, false);
    }
}
