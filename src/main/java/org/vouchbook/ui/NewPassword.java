package org.vouchbook.ui;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// A new password, typed twice.
public final class NewPassword extends VBox {
    /// Shorter ones are guessed in a day, however slow each guess is.
    private static final int LEAST = 8;

    private final PasswordField first = field("password.new");
    private final PasswordField again = field("password.again");
    private final Label problem = new Label();

    public NewPassword() {
        super(6);
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(label(first), first, label(again), again, problem);
    }

    /// The password; nothing, and a sentence why, when it is too short or was typed differently.
    public Optional<String> value() {
        if (first.getText().length() < LEAST) {
            problem.setText(Messages.of("password.problem.short", LEAST));
            first.requestFocus();
            return Optional.empty();
        }
        if (!first.getText().equals(again.getText())) {
            problem.setText(Messages.of("password.problem.differ"));
            again.requestFocus();
            again.selectAll();
            return Optional.empty();
        }
        problem.setText("");
        return Optional.of(first.getText());
    }

    public void focus() {
        first.requestFocus();
    }

    private static PasswordField field(String key) {
        var field = new PasswordField();
        field.setAccessibleText(Messages.of(key));
        return field;
    }

    private static Label label(PasswordField field) {
        var label = new Label(field.getAccessibleText());
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        return label;
    }
}
