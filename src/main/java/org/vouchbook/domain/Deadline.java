package org.vouchbook.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When a duty is amber and when red. Days are calendar days where the user is, across clock changes; hours are real
/// hours; a date without a time allows the whole of its day.
///
/// @param since the event that it counts from
/// @param from amber from here
/// @param due red after this moment
record Deadline(Instant since, Instant from, Instant due) {
    /// So many days after an event of which only the day is known.
    static Deadline daysAfter(LocalDate day, int days, ZoneId zone) {
        LocalDate last = day.plusDays(days);
        return new Deadline(start(day, zone), start(last, zone), end(last, zone));
    }

    /// So many days after a moment, at the same time of the day.
    static Deadline daysAfter(Instant moment, int days, ZoneId zone) {
        var due = moment.atZone(zone).plusDays(days);
        return new Deadline(moment, start(due.toLocalDate(), zone), due.toInstant());
    }

    /// At once, and at the latest so many hours after a moment.
    static Deadline hoursAfter(Instant moment, int hours) {
        return new Deadline(moment, moment, moment.plus(Duration.ofHours(hours)));
    }

    /// So many hours after the end of a day.
    static Deadline hoursAfter(LocalDate day, int hours, ZoneId zone) {
        Instant due = end(day, zone).plus(Duration.ofHours(hours));
        return new Deadline(start(day, zone), start(due.atZone(zone).toLocalDate(), zone), due);
    }

    /// The later of the two.
    Deadline orLater(Deadline other) {
        return other.due.isAfter(due) ? new Deadline(since, other.from, other.due) : this;
    }

    /// Counted from the same event, at the sooner of the two.
    Deadline orSooner(Deadline other) {
        return other.due.isBefore(due) ? new Deadline(since, other.from, other.due) : this;
    }

    static Instant start(LocalDate day, ZoneId zone) {
        return Midnights.of(zone).start(day);
    }

    static Instant end(LocalDate day, ZoneId zone) {
        return Midnights.of(zone).end(day);
    }
}
