package org.vouchbook.ui.playbook;

import org.vouchbook.report.Setting;
import org.vouchbook.report.TipSheet;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;

/// Prints a sheet of tips to give away.
public final class TipsExport {
    private final Session session;
    private final SaveFile save;

    public TipsExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to and prints.
    public void export(TipSheet.Input input) {
        Setting setting = Printing.setting(session);
        save.save(input.title(), "pdf", out -> TipSheet.write(input, setting, out));
    }
}
