package org.vouchbook.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// What a backup is called: when it was made, as the user writes days and hours.
public final class BackupTime {
    private BackupTime() {}

    /// For lists: day and hour.
    public static String of(Instant made, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(made.atZone(zone));
    }

    /// For a line: the hour of one of today, the day of another.
    static String shortly(Instant made, ZoneId zone, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(made, zone);
        return day.equals(today)
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(made.atZone(zone))
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }
}
