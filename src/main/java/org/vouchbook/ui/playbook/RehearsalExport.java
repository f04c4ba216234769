package org.vouchbook.ui.playbook;

import java.util.List;
import org.vouchbook.report.RolePlaySheet;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;

/// Prints the sheet for a rehearsal with somebody else.
public final class RehearsalExport {
    private final Session session;
    private final SaveFile save;

    public RehearsalExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to and prints.
    public void export(List<RolePlaySheet.Part> parts) {
        Setting setting = Printing.setting(session);
        save.save(Messages.of("rehearsal.sheet"), "pdf", out -> RolePlaySheet.write(parts, setting, out));
    }
}
