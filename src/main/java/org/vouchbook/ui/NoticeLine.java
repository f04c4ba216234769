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

    private static final double LONGEST = 460;

    private final Label text = new Label();
    private final Hyperlink action = new Hyperlink();
    private final Label more = new Label();
    private final Hyperlink then = new Hyperlink();
    private final PauseTransition leave = new PauseTransition(SHOWN);
    private boolean staying;
    private int said;

    NoticeLine() {
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(text, action, more, then);
        // The words of others can be long.
        more.setMaxWidth(LONGEST);
        more.setVisible(false);
        more.managedProperty().bind(more.visibleProperty());
        then.visibleProperty().bind(more.visibleProperty());
        then.managedProperty().bind(more.visibleProperty());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        leave.setOnFinished(_ -> setVisible(false));
        // Who has come to it by mouse or key is reading it.
        hoverProperty().subscribe(inside -> keep(inside));
        action.focusedProperty().subscribe(focused -> keep(focused));
        then.focusedProperty().subscribe(focused -> keep(focused));
        setVisible(false);
    }

    void show(String what) {
        show(what, "", () -> {});
        action.setVisible(false);
        action.setManaged(false);
    }

    void show(String what, String actionText, Runnable onAction) {
        said++;
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
        more.setVisible(false);
        setVisible(true);
        staying = false;
        leave.playFromStart();
    }

    /// Says what is going on, until it is over or something else is said.
    ///
    /// @return for when it is over and there is nothing to say of it
    Runnable meanwhile(String what) {
        show(what);
        staying = true;
        leave.stop();
        int mine = said;
        return () -> {
            if (mine == said) {
                setVisible(false);
            }
        };
    }

    /// Says something more, with something to do about it.
    void also(String what, String actionText, Runnable onAction) {
        if (!isVisible()) {
            show("");
        }
        more.setText(what);
        then.setText(actionText);
        then.setVisited(false);
        then.setOnAction(_ -> {
            setVisible(false);
            onAction.run();
        });
        more.setVisible(true);
        setAccessibleText((text.getText() + " " + what).strip());
        keep(false);
    }

    private void keep(boolean reading) {
        if (reading) {
            leave.stop();
        } else if (isVisible() && !staying) {
            leave.playFromStart();
        }
    }
}
