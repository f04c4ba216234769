package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// The asks of a week beside the user's own target (B24).
class AskWeekTest {
    /// A Wednesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static Ask ask(LocalDate day, Ask.Outcome outcome) {
        return Fixtures.ask(1, 2, day, outcome);
    }

    private static int asked(DayOfWeek first, LocalDate... days) {
        return AskWeek.of(
                        List.of(days).stream()
                                .map(day -> ask(day, Ask.Outcome.OPEN))
                                .toList(),
                        3,
                        TODAY,
                        first)
                .asked();
    }

    @Test
    void theWeekBeginsWithTheFirstDayOfTheCountry() {
        LocalDate sunday = TODAY.minusDays(3);
        LocalDate monday = TODAY.minusDays(2);
        assertEquals(1, asked(DayOfWeek.MONDAY, sunday, monday));
        assertEquals(2, asked(DayOfWeek.SUNDAY, sunday, monday));
        assertEquals(0, asked(DayOfWeek.SUNDAY, sunday.minusDays(1)));
        assertEquals(1, asked(DayOfWeek.WEDNESDAY, TODAY, TODAY.minusDays(1)), "today is the first day");
    }

    @Test
    void whatWasAvoidedOrIsStillToComeIsNoAsk() {
        assertEquals(
                2,
                AskWeek.of(
                                List.of(
                                        ask(TODAY, Ask.Outcome.AVOIDED),
                                        ask(TODAY, Ask.Outcome.TOO_EARLY),
                                        ask(TODAY, Ask.Outcome.NAMED)),
                                3,
                                TODAY,
                                DayOfWeek.MONDAY)
                        .asked());
        assertEquals(0, asked(DayOfWeek.MONDAY, TODAY.plusDays(1)));
    }

    @Test
    void aTargetIsReachedByItsNumberAndNoTargetNever() {
        assertFalse(new AskWeek(2, 3).reached());
        assertTrue(new AskWeek(3, 3).reached());
        assertTrue(new AskWeek(4, 3).reached());
        assertFalse(new AskWeek(0, 0).reached());
        assertFalse(new AskWeek(5, 0).wanted());
    }
}
