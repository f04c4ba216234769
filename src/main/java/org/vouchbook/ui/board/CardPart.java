package org.vouchbook.ui.board;

import javafx.scene.Node;

/// One side of the opened card.
interface CardPart {
    Node node();

    /// Shows a card, or what has become of it.
    ///
    /// @param other whether another card than before is shown
    void show(BoardCard card, boolean other);

    /// Saves what is half written.
    void leave();
}
