package org.vouchbook.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The words that a node shows when the mouse rests on it. They become a tool tip when the mouse comes for the first
/// time: a list makes many, and each would be a window of its own.
final class Tip {
    private String words = "";
    private @Nullable Tooltip made;

    /// Shows them over a node.
    void on(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            Tooltip tip = made;
            if (tip == null) {
                tip = new Tooltip(words);
                made = tip;
                Tooltip.install(node, tip);
            }
        });
    }

    void setText(String text) {
        words = text;
        if (made != null) {
            made.setText(text);
        }
    }
}
