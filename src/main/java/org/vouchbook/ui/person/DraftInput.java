package org.vouchbook.ui.person;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A control that saves as one goes: on Enter and when the keyboard leaves it; Escape shows again what the book has.
/// What is wrong stands under it.
final class DraftInput {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private DraftInput() {}

    static VBox of(TextInputControl control, DraftField<?> field, String name) {
        control.setAccessibleText(name);
        control.textProperty().bindBidirectional(field.textProperty());
        control.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                field.commit();
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean enter = e.getCode() == KeyCode.ENTER;
            if (enter && (!(control instanceof TextArea) || e.isShortcutDown())) {
                field.commit();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && field.restore()) {
                control.end();
                e.consume();
            } else if (e.getCode() == KeyCode.TAB && control instanceof TextArea && !e.isShortcutDown()) {
                control.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        return marked(control, control, field.problemProperty());
    }

    /// A node with the sentence that says what is wrong with the control in it.
    static VBox marked(Node node, TextInputControl control, ObservableValue<String> problem) {
        Label sentence = sentence(problem);
        problem.subscribe(text -> {
            control.pseudoClassStateChanged(INVALID, !text.isEmpty());
            control.setAccessibleHelp(text);
        });
        return new VBox(4, node, sentence);
    }

    static Label sentence(ObservableValue<String> problem) {
        Label sentence = new Label();
        sentence.getStyleClass().add("form-error");
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.textProperty().bind(problem);
        sentence.visibleProperty().bind(problem.map(text -> !text.isEmpty()));
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }
}
