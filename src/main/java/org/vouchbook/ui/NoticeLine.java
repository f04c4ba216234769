package org.vouchbook.ui;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// A quiet line at the bottom that says what was done and offers to take it back. It goes by itself.
final class NoticeLine extends HBox {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Label text = new Label();
    private final Hyperlink action = new Hyperlink();
    private final PauseTransition leave = new PauseTransition(SHOWN);

    NoticeLine() {
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(text, action);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        leave.setOnFinished(_ -> setVisible(false));
        // Who has come to it by mouse or key is reading it.
        hoverProperty().subscribe(inside -> keep(inside));
        action.focusedProperty().subscribe(focused -> keep(focused));
        setVisible(false);
    }

    void show(String what) {
        show(what, "", () -> {});
        action.setVisible(false);
        action.setManaged(false);
    }

    void show(String what, String actionText, Runnable onAction) {
        text.setText(what);
        action.setText(actionText);
        action.setVisited(false);
        action.setVisible(true);
        action.setManaged(true);
        action.setOnAction(_ -> {
            setVisible(false);
            onAction.run();
        });
        setAccessibleText(what);
        setVisible(true);
        leave.playFromStart();
    }

    private void keep(boolean reading) {
        if (reading) {
            leave.stop();
        } else if (isVisible()) {
            leave.playFromStart();
        }
    }
}
