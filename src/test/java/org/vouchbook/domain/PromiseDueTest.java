package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.domain.FollowUp.Urgency;

/// When a promise deserves the day.
class PromiseDueTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static Promise promise(@Nullable LocalDate due) {
        return new Promise(
                7,
                1,
                null,
                Promise.Kind.PROMISE,
                "Training",
                "",
                LocalDate.of(2024, 1, 1),
                due,
                "",
                Promise.State.OPEN,
                null,
                "");
    }

    @Test
    void itIsAnnouncedAWeekAhead() {
        LocalDate due = LocalDate.of(2026, 11, 24);
        assertTrue(PromiseDue.of(promise(due), due.minusDays(7)).isPresent());
        assertFalse(PromiseDue.of(promise(due), due.minusDays(8)).isPresent());
        assertTrue(PromiseDue.of(promise(due), due.plusYears(1)).isPresent());
        assertFalse(PromiseDue.of(promise(null), due).isPresent());
        assertFalse(PromiseDue.of(promise(due).kept(due), due).isPresent());
    }

    /// The whole of its day is in time: days of 23 and 25 hours, and the one that comes every four years.
    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-28T22:59:59Z, LATER",
        "2026-03-29, 2026-03-28T23:00:00Z, TODAY",
        "2026-03-29, 2026-03-29T21:59:59Z, TODAY",
        "2026-03-29, 2026-03-29T22:00:00Z, LATE",
        "2026-10-25, 2026-10-24T22:00:00Z, TODAY",
        "2026-10-25, 2026-10-25T22:59:59Z, TODAY",
        "2026-10-25, 2026-10-25T23:00:00Z, LATE",
        "2028-02-29, 2028-02-29T22:59:59Z, TODAY",
        "2028-02-29, 2028-02-29T23:00:00Z, LATE"
    })
    void itIsLateWhenItsDayIsOver(LocalDate due, Instant now, Urgency urgency) {
        PromiseDue found =
                PromiseDue.of(promise(due), now.atZone(ZONE).toLocalDate()).orElseThrow();
        assertEquals(urgency, found.followUp(Map.of(), ZONE).urgency(now));
    }
}
