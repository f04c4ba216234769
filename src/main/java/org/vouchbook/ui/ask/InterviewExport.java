package org.vouchbook.ui.ask;

import org.vouchbook.report.InterviewSheet;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Standpoint;

/// Prints the sheet on which a testimonial interview is held (D1).
public final class InterviewExport {
    private final Session session;
    private final SaveFile save;

    public InterviewExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to and prints.
    public void export(Standpoint at) {
        Setting setting = Printing.setting(session);
        save.save(
                Messages.of("interview.sheet.file", at.contact().displayName()),
                "pdf",
                out -> InterviewSheet.write(at.contact(), setting, out));
    }
}
