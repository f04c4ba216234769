package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// When the days of a zone begin and end. A zone's rules are dear to ask, and hundreds of thousands of duties begin and
/// end with some thousand days: each moment is worked out once, and those who mean the same one share it.
///
/// What is remembered is the same whoever works it out, so that threads need not wait for each other.
final class Midnights {
    private static final long FIRST = LocalDate.of(1990, 1, 1).toEpochDay();
    private static final int DAYS = 70 * 366;
    private static volatile Midnights latest = new Midnights(ZoneOffset.UTC);

    private final ZoneId zone;
    private final @Nullable Instant[] starts = new @Nullable Instant[DAYS];
    private final @Nullable Instant[] ends = new @Nullable Instant[DAYS];

    private Midnights(ZoneId zone) {
        this.zone = zone;
    }

    /// Those of a zone; of the one asked for last they are remembered.
    static Midnights of(ZoneId zone) {
        Midnights known = latest;
        if (known.zone.equals(zone)) {
            return known;
        }
        var made = new Midnights(zone);
        latest = made;
        return made;
    }

    /// The first moment of a day.
    Instant start(LocalDate day) {
        return at(starts, day, false);
    }

    /// The last moment of a day.
    Instant end(LocalDate day) {
        return at(ends, day, true);
    }

    private Instant at(@Nullable Instant[] remembered, LocalDate day, boolean end) {
        long place = day.toEpochDay() - FIRST;
        if (place < 0 || place >= DAYS) {
            return work(day, end);
        }
        Instant known = remembered[(int) place];
        if (known == null) {
            known = work(day, end);
            remembered[(int) place] = known;
        }
        return known;
    }

    private Instant work(LocalDate day, boolean end) {
        return end
                ? day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)
                : day.atStartOfDay(zone).toInstant();
    }
}
