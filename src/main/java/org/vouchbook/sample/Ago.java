package org.vouchbook.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// Turns the tables' *how long ago* into dates, so that the book is always as fresh as the day it is opened.
record Ago(LocalDate today, ZoneId zone) {
    /// `3` is three days ago, `14m` fourteen months; a time after `@` is passed over.
    LocalDate day(String text) {
        String day = text.split("@", -1)[0];
        return day.endsWith("m")
                ? today.minusMonths(Long.parseLong(day.substring(0, day.length() - 1)))
                : today.minusDays(Long.parseLong(day));
    }

    /// As [#day], with the time after `@` or the usual one.
    Instant moment(String text, LocalTime usual) {
        int at = text.indexOf('@');
        return moment(day(text), at < 0 ? usual : LocalTime.parse(text.substring(at + 1)));
    }

    Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
