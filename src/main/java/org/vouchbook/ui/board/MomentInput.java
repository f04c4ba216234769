package org.vouchbook.ui.board;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Reads and writes moments: a day, and the time of day where it is known.
final class MomentInput {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private MomentInput() {}

    static String format(ZonedDateTime moment, Locale locale) {
        return DateInput.format(moment.toLocalDate(), locale) + " " + TIME.format(moment);
    }

    /// The moment; a day without a time is now when it is today, else noon.
    static Optional<Instant> parse(String typed, Locale locale, ZonedDateTime now) {
        String line = typed.strip();
        int colon = line.indexOf(':');
        int split = colon < 0 ? line.length() : line.lastIndexOf(' ', colon);
        if (split < 0) {
            return Optional.empty();
        }
        String time = line.substring(split).strip();
        return DateInput.parse(line.substring(0, split), locale).flatMap(day -> at(day, time, now));
    }

    private static Optional<Instant> at(LocalDate day, String time, ZonedDateTime now) {
        if (time.isEmpty()) {
            return Optional.of(
                    day.equals(now.toLocalDate())
                            ? now.toInstant()
                            : day.atTime(12, 0).atZone(now.getZone()).toInstant());
        }
        try {
            return Optional.of(day.atTime(LocalTime.parse(time, TIME))
                    .atZone(now.getZone())
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
