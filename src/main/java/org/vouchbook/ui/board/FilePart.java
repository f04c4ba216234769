package org.vouchbook.ui.board;

import org.vouchbook.workspace.CardFile;

/// A side of the opened card that shows more than the card itself.
interface FilePart extends CardPart {
    /// Shows what was read for the card that is shown.
    void show(CardFile file);
}
