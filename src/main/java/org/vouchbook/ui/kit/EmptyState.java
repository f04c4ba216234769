package org.vouchbook.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a page shows while it has nothing: why, and what to do about it.
public final class EmptyState extends VBox {
    private final Label words = new Label();

    public EmptyState(Icon icon, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        say(sentence);
        words.getStyleClass().add("sentence");
        // Below each other rather than cut: what is offered names what was looked for.
        var row = new FlowPane(10, 10, actions);
        row.setAlignment(Pos.CENTER);
        getChildren().addAll(icon.node(), words);
        if (actions.length > 0) {
            getChildren().add(row);
        }
    }

    /// Says another sentence.
    public void say(String sentence) {
        words.setText(sentence);
    }
}
