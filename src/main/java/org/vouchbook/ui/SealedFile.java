package org.vouchbook.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.workspace.Background;

/// Asks for the password, or the recovery key, of a file with a whole book that the open book's own password does not
/// open. Stays until it was right or the user thinks better of it.
public final class SealedFile {
    private SealedFile() {}

    /// What becomes of a failure: the password is asked for where that is missing, everything else goes on as it is.
    ///
    /// @param unlock tries a password, on the book's thread
    /// @param again does once more what has failed
    public static Consumer<Exception> or(
            @Nullable Window owner,
            Path file,
            Background background,
            Predicate<String> unlock,
            Runnable again,
            Consumer<Exception> otherwise) {
        return failure -> {
            if (failure instanceof BookException book && book.fault() == Fault.SEALED) {
                ask(owner, file, background, unlock, again);
            } else {
                otherwise.accept(failure);
            }
        };
    }

    private static void ask(
            @Nullable Window owner, Path file, Background background, Predicate<String> unlock, Runnable again) {
        var password = new PasswordField();
        password.setAccessibleText(Messages.of("sealed.password"));
        password.setPromptText(password.getAccessibleText());
        Label problem = words("");
        problem.getStyleClass().add("form-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("sealed.title"));
        var body = new VBox(12, words(Messages.of("sealed.sentence", file.getFileName())), password, problem);
        body.setPrefWidth(420);
        dialog.getDialogPane().setContent(body);
        var open = new ButtonType(Messages.of("unlock.open"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(open, ButtonType.CANCEL);
        Node button = dialog.getDialogPane().lookupButton(open);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            String typed = password.getText();
            if (typed.isBlank()) {
                return;
            }
            button.setDisable(true);
            Consumer<String> stay = sentence -> {
                button.setDisable(false);
                problem.setText(sentence);
                dialog.getDialogPane().getScene().getWindow().sizeToScene();
                password.requestFocus();
                password.selectAll();
            };
            background.run(
                    () -> unlock.test(typed),
                    right -> {
                        if (right) {
                            dialog.setResult(open);
                            dialog.close();
                            again.run();
                        } else {
                            stay.accept(Messages.of("sealed.wrong"));
                        }
                    },
                    failure -> stay.accept(FailureText.of(failure)));
        });
        dialog.setOnShown(_ -> password.requestFocus());
        dialog.show();
    }

    private static Label words(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        return words;
    }
}
