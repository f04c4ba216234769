package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.clients.LastContact.Lateness;

class LastContactTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "-3, today, 0",
        "0, today, 0",
        "1, yesterday, 0",
        "2, days, 2",
        "13, days, 13",
        "14, weeks, 2",
        "27, weeks, 3",
        "28, months, 1",
        "34, months, 1",
        "35, weeks, 5",
        "58, weeks, 8",
        "60, months, 2",
        "425, months, 14",
        "729, months, 23",
        "731, years, 2",
        "3660, years, 10"
    })
    void saysItAsPeopleDo(int days, String unit, int count) {
        assertEquals(Messages.of("clients.ago." + unit, count), LastContact.text(TODAY.minusDays(days), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"60, NONE", "61, OVER", "120, OVER", "121, LONG_OVER"})
    void isLateByTheRhythm(int days, Lateness lateness) {
        assertEquals(lateness, LastContact.lateness(TODAY.minusDays(days), 60, TODAY));
    }

    @Test
    void neverIsSaidAndIsNotLate() {
        assertEquals(Messages.of("clients.ago.never"), LastContact.text(null, TODAY));
        assertEquals(Lateness.NONE, LastContact.lateness(null, 60, TODAY));
    }
}
