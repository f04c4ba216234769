package org.vouchbook.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line over every page that stays as long as its reason, with one thing to do about it.
final class Banner extends HBox {
    private final Label words = new Label();
    private final Button button = new Button();

    /// Says nothing yet and takes no room.
    ///
    /// @param look a style class, for what kind of reason it is
    Banner(String id, String look) {
        super(12);
        setId(id);
        getStyleClass().addAll("banner", look);
        setAccessibleRole(AccessibleRole.TEXT);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(words, button);
        hide();
    }

    /// Says something.
    void say(String sentence) {
        words.setText(sentence);
        setAccessibleText(sentence);
        button.setVisible(false);
        button.setManaged(false);
        setVisible(true);
        setManaged(true);
    }

    /// Says something, and offers something to do.
    void say(String sentence, String action, Runnable onAction) {
        say(sentence);
        button.setText(action);
        button.setOnAction(_ -> onAction.run());
        button.setVisible(true);
        button.setManaged(true);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
