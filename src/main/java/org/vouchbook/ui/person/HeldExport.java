package org.vouchbook.ui.person;

import java.util.List;
import org.vouchbook.domain.HeldTable;
import org.vouchbook.exchange.HeldJson;
import org.vouchbook.report.HeldSheet;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.PersonFile;

/// Saves everything that is held on a person, for whoever asks: once for reading, once for another program.
public final class HeldExport {
    private final Session session;
    private final SaveFile save;

    public HeldExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to, twice, and writes.
    public void export(PersonFile file) {
        String name = file.contact().displayName();
        session.background().run(() -> session.people().held(file.contact().id()), held -> save(name, held));
    }

    private void save(String name, List<HeldTable> held) {
        Setting setting = Printing.setting(session);
        String suggested = Messages.of("person.held.file", name);
        save.save(suggested, "pdf", out -> HeldSheet.write(name, held, setting, out));
        save.save(suggested, "json", out -> HeldJson.write(held, out));
    }
}
