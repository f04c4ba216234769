package org.vouchbook.ui.clients;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// An item of a menu with what it is for.
final class ExplainedItem extends CustomMenuItem {
    private static final double WIDTH = 340;

    ExplainedItem(String id, String title, String reason, Runnable action) {
        var head = new Label(title);
        head.getStyleClass().add("strong");
        // A menu does not ask a label how tall it is when wrapped; a text says so by itself.
        var why = new Text(reason);
        why.getStyleClass().add("list-why");
        why.setWrappingWidth(WIDTH);
        setContent(new VBox(2, head, why));
        setId(id);
        setOnAction(_ -> action.run());
    }
}
