package org.vouchbook.ui.board;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The lost cards with their reasons.
final class LostDrawer extends VBox {
    LostDrawer(BoardColumn column) {
        super(10);
        getStyleClass().add("lost-drawer");
        VBox.setVgrow(column, Priority.ALWAYS);
        getChildren().add(column);
    }
}
