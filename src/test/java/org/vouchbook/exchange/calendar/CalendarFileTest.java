package org.vouchbook.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/// What another program reads in our calendar files.
class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    private static final Instant DUE = Instant.parse("2026-11-22T23:45:00Z");
    private static final CalendarEntry.When SOON = new CalendarEntry.At(DUE, Duration.ofMinutes(15));

    private static String written(CalendarEntry... entries) {
        return new String(CalendarFile.write("Duties", List.of(entries), NOW), StandardCharsets.UTF_8);
    }

    private static ICalendar read(CalendarEntry... entries) {
        ICalendar calendar = Biweekly.parse(written(entries)).first();
        assertTrue(
                calendar.validate(ICalVersion.V2_0).isEmpty(),
                () -> calendar.validate(ICalVersion.V2_0).toString());
        return calendar;
    }

    private static VEvent event(CalendarEntry entry) {
        return read(entry).getEvents().getFirst();
    }

    @Test
    void aDutyAtItsMoment() {
        VEvent event = event(CalendarEntry.of("thank-17@book", SOON, "Thank Marta", "She named Ines.", NOW));
        assertEquals("thank-17@book", event.getUid().getValue());
        assertEquals(DUE, event.getDateStart().getValue().toInstant());
        assertEquals(DUE.plusSeconds(900), event.getDateEnd().getValue().toInstant());
        assertEquals("Thank Marta", event.getSummary().getValue());
        assertEquals("She named Ines.", event.getDescription().getValue());
        assertEquals(NOW, event.getDateTimeStamp().getValue().toInstant());
        assertTrue(event.getTransparency().isTransparent());
    }

    @Test
    void everyLetterComesBack() {
        String title = "Tell Zoë, “now”; C:\\temp – a 👩‍👩‍👧 day, 日本";
        String notes = "first, line\n\n" + "Übergrößenträger; ".repeat(40).strip() + "\nlast\\n line";
        VEvent event = event(CalendarEntry.of("x", SOON, title, notes, NOW));
        assertEquals(title, event.getSummary().getValue());
        assertEquals(notes, event.getDescription().getValue());
        assertEquals(
                "Duties",
                read(CalendarEntry.of("x", SOON, title, "", NOW))
                        .getExperimentalProperty("X-WR-CALNAME")
                        .getValue());
    }

    @Test
    void noLineIsLongerThan75OctetsAndAllEndAsTheyShould() {
        String text =
                written(CalendarEntry.of("x", SOON, "👩‍👩‍👧".repeat(30), "ü".repeat(300) + "a".repeat(74), NOW));
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.indexOf('\n') < 0 && line.indexOf('\r') < 0, line);
            assertTrue(line.indexOf('\uFFFD') < 0, line);
        }
    }

    @Test
    void nothingTypedBecomesALineOfTheFile() {
        String evil = "x\r\nEND:VEVENT\nBEGIN:VALARM";
        ICalendar calendar = read(CalendarEntry.of("x", SOON, evil, evil, NOW));
        assertEquals(1, calendar.getEvents().size());
        assertEquals(List.of(), calendar.getEvents().getFirst().getAlarms());
        assertThrows(
                IllegalArgumentException.class,
                () -> CalendarEntry.of("a\nb", SOON, "t", "", NOW),
                "a uid with a break");
    }

    @Test
    void aSecondImportFindsTheSameIdWithALaterState() {
        VEvent before = event(CalendarEntry.of("x", SOON, "Thank", "", NOW));
        VEvent after = event(new CalendarEntry("x", SOON, "Thank", "", NOW.plusSeconds(1), true));
        assertEquals(before.getUid(), after.getUid());
        assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
        assertEquals(NOW.plusSeconds(1), after.getLastModified().getValue().toInstant());
        assertTrue(after.getStatus().isCancelled());
        assertTrue(before.getStatus().isConfirmed());
    }

    @Test
    void aBirthdayIsAWholeDayEachYear() {
        var every = new CalendarEntry.EveryYear(LocalDate.of(1984, 3, 31));
        String text = written(CalendarEntry.of("b", every, "Birthday", "", NOW));
        assertTrue(
                text.contains("\r\nDTSTART;VALUE=DATE:19840331\r\nDTEND;VALUE=DATE:19840401\r\nRRULE:FREQ=YEARLY\r\n"));
        var single = new CalendarEntry.Day(LocalDate.of(2026, 12, 31));
        assertTrue(written(CalendarEntry.of("d", single, "t", "", NOW)).contains("DTEND;VALUE=DATE:20270101"));
    }

    @Test
    void aBirthdayOn29FebruaryComesEveryYear() {
        var leap = new CalendarEntry.EveryYear(LocalDate.of(2024, 2, 29));
        TimeZone utc = TimeZone.getTimeZone("UTC");
        var days = event(CalendarEntry.of("b", leap, "Birthday", "", NOW)).getDateIterator(utc);
        LocalDate[] first = new LocalDate[5];
        Arrays.setAll(first, i -> LocalDate.ofInstant(days.next().toInstant(), ZoneId.systemDefault()));
        assertEquals("[2024-02-29, 2025-02-28, 2026-02-28, 2027-02-28, 2028-02-29]", Arrays.toString(first));
    }
}
