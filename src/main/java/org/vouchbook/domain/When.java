package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// When something happened, as a user says it: a day, perhaps with a time.
public record When(LocalDate day, @Nullable LocalTime time) {
    /// A day without a time.
    public static When on(LocalDate day) {
        return new When(day, null);
    }

    /// A moment as seen where the user is.
    public static When at(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return new When(local.toLocalDate(), local.toLocalTime());
    }

    /// The moment from which clocks run: without a time the whole day is allowed, today until now. A time that the
    /// clock change leaves out is the one after the gap; one that it brings twice is the first.
    public Instant moment(Instant now, ZoneId zone) {
        if (time != null) {
            return day.atTime(time).atZone(zone).toInstant();
        }
        return day.equals(now.atZone(zone).toLocalDate()) ? now : Deadline.end(day, zone);
    }
}
