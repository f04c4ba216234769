package org.vouchbook.ui.events;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.EventGuest;
import org.vouchbook.domain.EventReport;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.report.GuestSheet;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.PeopleSuggestions;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Written;

/// Writes the guests of an event for a spreadsheet or on paper.
final class EventExport {
    private final Session session;
    private final SaveFile save;

    EventExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    void csv(EventReport report) {
        byte[] bytes = CsvExport.bytes(headers(), rows(report), session.locale());
        save.save(name(report), "csv", out -> out.write(bytes));
    }

    void pdf(EventReport report) {
        Setting setting = Printing.setting(session);
        GuestSheet.Input input = printed(report, new Written(session.locale(), report.today()));
        save.save(name(report), "pdf", out -> GuestSheet.write(input, setting, out));
    }

    static List<String> headers() {
        return Stream.of(
                        "events.who",
                        "groups.column.organisation",
                        "events.state",
                        "events.column.friend",
                        "events.column.phone",
                        "events.column.email",
                        "events.column.talked")
                .map(Messages::of)
                .toList();
    }

    static List<List<Cell>> rows(EventReport report) {
        return report.guests().stream().map(EventExport::row).toList();
    }

    /// The sheet: as the window says it.
    static GuestSheet.Input printed(EventReport report, Written words) {
        return new GuestSheet.Input(
                report.event().name(),
                EventWords.facts(report, words),
                report.event().about(),
                EventWords.figures(report),
                report.guests().stream().map(guest -> line(guest, words)).toList());
    }

    private static GuestSheet.Line line(EventGuest guest, Written words) {
        LocalDate talked = guest.talked();
        return new GuestSheet.Line(
                PeopleSuggestions.words(guest.contact()),
                guest.invitation().friend(),
                first(guest.contact().phones()),
                Messages.of("events.state.", guest.invitation().state()),
                talked == null ? "" : words.shortDay(talked));
    }

    private static List<Cell> row(EventGuest guest) {
        Contact contact = guest.contact();
        return List.of(
                Cell.of(contact.displayName()),
                Cell.of(contact.organisation()),
                Cell.of(Messages.of("events.state.", guest.invitation().state())),
                Cell.of(guest.invitation().friend()),
                Cell.of(first(contact.phones())),
                Cell.of(first(contact.emails())),
                Cell.of(guest.talked()));
    }

    private static String first(List<ContactPoint> points) {
        return points.stream().findFirst().map(ContactPoint::value).orElse("");
    }

    private static String name(EventReport report) {
        return report.event().name() + " " + report.event().date();
    }
}
