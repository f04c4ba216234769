package org.vouchbook.ui.board;

import org.vouchbook.report.CallSheetReport;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Board;

/// Prints the call sheet of a card.
public final class CallSheetExport {
    private final Session session;
    private final SaveFile save;

    public CallSheetExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to and prints.
    public void export(Board.Card card) {
        Setting setting = Printing.setting(session);
        var input = new CallSheetReport.Input(card.referral(), card.prospect(), card.counterpart());
        save.save(
                Messages.of("sheet.file", card.prospect().displayName()),
                "pdf",
                out -> CallSheetReport.write(input, setting, out));
    }
}
