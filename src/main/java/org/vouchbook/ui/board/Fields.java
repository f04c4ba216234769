package org.vouchbook.ui.board;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.ui.Messages;

/// The parts that the two forms are made of.
final class Fields {
    private Fields() {}

    /// A control under its label; they share the width they are given evenly.
    static VBox labelled(String messageKey, Node control) {
        Label label = new Label(Messages.of(messageKey));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(label.getText());
        }
        VBox box = new VBox(4, label, control);
        box.setMinWidth(0);
        box.setPrefWidth(100);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    static HBox row(Node... nodes) {
        return new HBox(12, nodes);
    }

    /// Shows nodes, or takes them away with the room they need.
    static void when(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    /// What a group of fields is about.
    static Label heading(String messageKey) {
        Label label = new Label(Messages.of(messageKey));
        label.getStyleClass().add("section-title");
        return label;
    }

    /// A quiet sentence that explains a group of fields.
    static Label explained(String messageKey) {
        Label label = new Label(Messages.of(messageKey));
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// A sentence that takes no room while there is nothing to say.
    static Label error() {
        Label label = new Label();
        label.getStyleClass().add("form-error");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    /// The tabulator goes from field to field, as everywhere; no text needs one.
    static <A extends TextArea> A tabGoesOn(A area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        return area;
    }

    /// Saves a text when it is finished: on Enter (in one line) and when the keyboard leaves it.
    static void onFinished(TextInputControl field, Runnable save) {
        field.focusedProperty().addListener((focused, was, is) -> {
            if (was && !is) {
                save.run();
            }
        });
        if (field instanceof TextField) {
            field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.ENTER) {
                    save.run();
                    e.consume();
                }
            });
        }
    }

    /// Shows a text unless somebody is just writing there.
    static void showIn(TextInputControl field, String text) {
        if (!field.isFocused() && !text.equals(field.getText())) {
            field.setText(text);
        }
    }
}
