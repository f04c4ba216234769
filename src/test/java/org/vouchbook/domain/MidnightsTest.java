package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MidnightsTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/Sao_Paulo"), // whose clocks once changed at midnight
            ZoneId.of("Pacific/Apia"), // which left out a whole day
            ZoneId.of("UTC"));

    @Test
    void whatIsRememberedIsWhatTheZoneSays() {
        List<LocalDate> days = LocalDate.of(1989, 12, 30)
                .datesUntil(LocalDate.of(2062, 1, 1), Period.ofDays(1))
                .filter(day -> day.getDayOfYear() % 3 == 0 || day.getYear() == 2011)
                .toList();
        for (int round = 0; round < 2; round++) {
            for (ZoneId zone : ZONES) {
                for (LocalDate day : days) {
                    assertEquals(day.atStartOfDay(zone).toInstant(), Deadline.start(day, zone));
                    assertEquals(day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1), Deadline.end(day, zone));
                }
            }
        }
    }

    @Test
    void equalMomentsAreOneObject() {
        ZoneId zone = ZONES.getFirst();
        LocalDate day = LocalDate.of(2026, 3, 29);
        assertSame(Deadline.start(day, zone), Deadline.start(day, zone));
        assertSame(Deadline.end(day, zone), Deadline.end(day, zone));
    }
}
