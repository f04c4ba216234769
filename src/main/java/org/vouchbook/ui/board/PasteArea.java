package org.vouchbook.ui.board;

import javafx.scene.control.TextArea;

/// A text area that knows whether its words were pasted: then they are the referrer's own.
final class PasteArea extends TextArea {
    private boolean pasted;

    PasteArea(int rows) {
        setPrefRowCount(rows);
        setWrapText(true);
        Fields.tabGoesOn(this);
    }

    @Override
    public void paste() {
        super.paste();
        pasted = true;
    }

    /// Whether something was pasted since it was last asked.
    boolean takePasted() {
        boolean was = pasted;
        pasted = false;
        return was;
    }
}
