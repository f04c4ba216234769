package org.vouchbook.ui.clients;

import java.time.LocalDate;
import org.vouchbook.report.ClientList;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;

/// Writes the list as it is seen: its filter, its columns, its order.
public final class ClientListExport implements ListExports {
    private final Session session;
    private final SaveFile save;

    public ClientListExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    @Override
    public void export(Format format, ShownPeople shown) {
        Setting setting = Printing.setting(session);
        LocalDate today = session.workspace().today();
        String name = Messages.of("clients.title") + " " + today;
        switch (format) {
            case CSV -> save.save(name, "csv", out -> out.write(ListSheet.csv(shown, session.locale())));
            case PDF ->
                save.save(
                        name,
                        "pdf",
                        out -> ClientList.write(ListSheet.pdf(shown, today, session.locale()), setting, out));
        }
    }
}
