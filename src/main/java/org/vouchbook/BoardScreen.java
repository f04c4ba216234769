package org.vouchbook;

import org.vouchbook.ui.FilePicker;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.board.BoardExport;
import org.vouchbook.ui.board.BoardPage;
import org.vouchbook.ui.board.CallSheetExport;

/// Puts the page of the referrals together with what it writes and reads.
final class BoardScreen {
    private BoardScreen() {}

    static BoardPage page(Session session, Navigator navigator, SaveFile save, FilePicker files) {
        var board = new BoardExport(session, save);
        var callSheet = new CallSheetExport(session, save);
        return new BoardPage(session, navigator, board::csv, board::pdf, callSheet::export, files::mail);
    }
}
