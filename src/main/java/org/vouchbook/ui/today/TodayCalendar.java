package org.vouchbook.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.exchange.calendar.CalendarEntry;
import org.vouchbook.exchange.calendar.CalendarFile;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Today;
import org.vouchbook.workspace.TodayDuties;
import org.vouchbook.workspace.TodayLine;

/// All duties as a calendar file. Each keeps its id, so that a second import changes what the first brought.
final class TodayCalendar {
    private final Session session;
    private final SaveFile save;

    TodayCalendar(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    void save(Today today) {
        session.background().run(today::duties, duties -> {
            String name = Messages.of("today.calendar.name");
            byte[] file = CalendarFile.write(
                    name, entries(duties), session.workspace().now());
            save.save(name + " " + session.workspace().today(), "ics", out -> out.write(file));
        });
    }

    /// A day each, as a calendar is no stopwatch; what is late stands on today. What was done goes.
    List<CalendarEntry> entries(TodayDuties duties) {
        var words = new TodayWords(
                session.locale(),
                session.workspace().zone(),
                session.workspace().now());
        var entries = new ArrayList<CalendarEntry>();
        for (TodayLine line : duties.open()) {
            LocalDate due = words.day(line.followUp().due());
            LocalDate day = due.isBefore(words.today()) ? words.today() : due;
            String why = new ReasonWords(words, line).text();
            entries.add(CalendarEntry.of(
                    uid(duties, line.key()),
                    new CalendarEntry.Day(day),
                    new LineWords(words, line).title(),
                    why,
                    words.now()));
        }
        for (FollowUpAnswer answer : duties.closed()) {
            Contact person = duties.people().get(answer.contactId());
            entries.add(new CalendarEntry(
                    uid(duties, answer.key()),
                    new CalendarEntry.Day(words.day(answer.due())),
                    Messages.of("today.calendar.done", person == null ? "" : person.displayName()),
                    "",
                    words.now(),
                    true));
        }
        return entries;
    }

    /// Two books, such as the sample and one's own, may meet in one calendar.
    private static String uid(TodayDuties duties, FollowUpKey key) {
        return key.kind() + "-" + key.subjectId() + "-" + key.occasion() + "@" + duties.book() + ".vouchbook";
    }
}
