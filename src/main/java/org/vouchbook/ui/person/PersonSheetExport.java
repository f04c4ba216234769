package org.vouchbook.ui.person;

import java.util.List;
import org.vouchbook.domain.Contact;
import org.vouchbook.report.PersonSheet;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.PersonFile;

/// Prints a person's relationship sheet.
public final class PersonSheetExport {
    private final Session session;
    private final SaveFile save;

    public PersonSheetExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to and writes.
    public void export(PersonFile file) {
        Setting setting = Printing.setting(session);
        PersonSheet.Input input = input(file, session.touch().rhythmDays(file.contact()));
        save.save(file.contact().displayName(), "pdf", out -> PersonSheet.write(input, setting, out));
    }

    private static PersonSheet.Input input(PersonFile file, int rhythmDays) {
        List<PersonSheet.Line> referrals = file.referrals().stream()
                .map(r -> new PersonSheet.Line(r, named(file, r.counterpartId()), named(file, r.prospectId())))
                .toList();
        return new PersonSheet.Input(
                file.contact(),
                rhythmDays,
                file.scorecards(),
                file.interactions(),
                referrals,
                file.records(),
                file.card().map(RadarWords::remarks).orElse(List.of()));
    }

    private static String named(PersonFile file, long id) {
        Contact contact = file.other(id);
        String name = contact.displayName();
        return contact.organisation().isEmpty() || contact.organisation().equals(name)
                ? name
                : name + ", " + contact.organisation();
    }
}
