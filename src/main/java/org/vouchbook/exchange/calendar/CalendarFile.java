package org.vouchbook.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.Text;

/// Writes entries as iCalendar (RFC 5545): UTC moments, lines of at most 75 octets, stable ids with a rising sequence.
public final class CalendarFile {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Instant SEQUENCE_START = Instant.parse("2020-01-01T00:00:00Z");
    private static final int MOST_OCTETS = 75;

    private CalendarFile() {}

    /// The file's bytes.
    ///
    /// @param name how the calendar is called where programs show that
    /// @param now the moment of the export
    public static byte[] write(String name, List<CalendarEntry> entries, Instant now) {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Vouchbook//Vouchbook//EN");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
        lines.add("X-WR-CALNAME:" + escaped(name));
        entries.forEach(e -> event(lines, e, now));
        lines.add("END:VCALENDAR");
        var out = new StringBuilder();
        lines.forEach(line -> fold(out, line));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    // Events, not to-dos: several widespread programs drop to-dos without a word.
    private static void event(List<String> lines, CalendarEntry entry, Instant now) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + entry.uid());
        lines.add("DTSTAMP:" + MOMENT.format(now));
        lines.add("LAST-MODIFIED:" + MOMENT.format(entry.changed()));
        lines.add("SEQUENCE:" + Math.max(0, entry.changed().getEpochSecond() - SEQUENCE_START.getEpochSecond()));
        when(lines, entry.when());
        lines.add("SUMMARY:" + escaped(Text.line(entry.title())));
        if (!entry.notes().isBlank()) {
            lines.add("DESCRIPTION:" + escaped(Text.paragraphs(entry.notes())));
        }
        lines.add("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        // A duty does not make its owner busy for others.
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
    }

    private static void when(List<String> lines, CalendarEntry.When when) {
        switch (when) {
            case CalendarEntry.At at -> {
                lines.add("DTSTART:" + MOMENT.format(at.start()));
                lines.add("DTEND:" + MOMENT.format(at.start().plus(at.length())));
            }
            case CalendarEntry.Day day -> day(lines, day.date());
            case CalendarEntry.EveryYear year -> {
                day(lines, year.first());
                boolean leapDay =
                        year.first().getMonthValue() == 2 && year.first().getDayOfMonth() == 29;
                lines.add("RRULE:FREQ=YEARLY" + (leapDay ? ";BYMONTH=2;BYMONTHDAY=-1" : ""));
            }
        }
    }

    private static void day(List<String> lines, LocalDate date) {
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(date));
        lines.add("DTEND;VALUE=DATE:" + DAY.format(date.plusDays(1)));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// A longer line goes on after a line break and a blank; no character is cut in two.
    private static void fold(StringBuilder out, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(letter);
            octets += size;
            i += Character.charCount(letter);
        }
        out.append("\r\n");
    }
}
