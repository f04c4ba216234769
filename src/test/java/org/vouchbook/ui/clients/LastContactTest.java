package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Reconnect;
import org.vouchbook.domain.TouchPolicy;
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

    private static Lateness lateness(ContactKind kind, @Nullable LocalDate last, int enteredDaysAgo, int rhythm) {
        LocalDate entered = TODAY.minusDays(enteredDaysAgo);
        Contact ana = Contact.named(
                        1, "Ana", "Lima", entered.atStartOfDay(ZoneOffset.UTC).toInstant())
                .kind(kind)
                .rhythmDays(rhythm)
                .build();
        return LastContact.lateness(Reconnect.of(ana, last, entered, TouchPolicy.DEFAULT, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, NONE",
        "61, 60, OVER",
        "120, 60, OVER",
        "121, 60, LONG_OVER",
        "730, 1000, NONE",
        "731, 1000, LONG_OVER",
        "731, 400, LONG_OVER"
    })
    void isLateByTheRhythmAndByTheLongestSilence(int days, int rhythm, Lateness lateness) {
        assertEquals(lateness, lateness(ContactKind.CLIENT, TODAY.minusDays(days), 2000, rhythm));
    }

    /// A client of whom the book knows no contact is late from the day they came into it; a prospect is not met yet.
    @ParameterizedTest
    @CsvSource({"60, CLIENT, NONE", "61, CLIENT, OVER", "121, CLIENT, LONG_OVER", "121, PROSPECT, NONE"})
    void neverIsSaidAndIsLateToo(int days, ContactKind kind, Lateness lateness) {
        assertEquals(Messages.of("clients.ago.never"), LastContact.text(null, TODAY));
        assertEquals(lateness, lateness(kind, null, days, 60));
    }
}
