package org.vouchbook.ui.settings;

import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.NewPassword;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Vault;

/// Asks for a new password, or for the present one before something is done with it. Stays until what was typed fits.
final class PasswordDialog {
    private PasswordDialog() {}

    static void choose(Window owner, String sentence, Consumer<String> onChosen) {
        var fields = new NewPassword();
        var dialog = dialog(owner, sentence, fields);
        onOk(
                dialog,
                () -> fields.value().ifPresent(chosen -> {
                    close(dialog);
                    onChosen.accept(chosen);
                }));
        dialog.setOnShown(_ -> fields.focus());
        dialog.show();
    }

    static void confirm(Window owner, String sentence, Background background, Vault vault, Runnable then) {
        var password = new PasswordField();
        password.setAccessibleText(Messages.of("settings.password.present"));
        password.setPromptText(password.getAccessibleText());
        var problem = new Label();
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var dialog = dialog(owner, sentence, new VBox(6, password, problem));
        onOk(dialog, () -> {
            String typed = password.getText();
            background.run(() -> vault.unlock(typed), right -> {
                if (right) {
                    close(dialog);
                    then.run();
                } else {
                    problem.setText(Messages.of("unlock.wrong"));
                    dialog.getDialogPane().getScene().getWindow().sizeToScene();
                    password.requestFocus();
                    password.selectAll();
                }
            });
        });
        dialog.setOnShown(_ -> password.requestFocus());
        dialog.show();
    }

    private static Dialog<ButtonType> dialog(Window owner, String sentence, Node fields) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("settings.password"));
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        var body = new VBox(12, words, fields);
        body.setPrefWidth(400);
        dialog.getDialogPane().setContent(body);
        var ok = new ButtonType(Messages.of("settings.password.ok"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(ok, ButtonType.CANCEL);
        return dialog;
    }

    private static void onOk(Dialog<ButtonType> dialog, Runnable action) {
        Node ok = dialog.getDialogPane()
                .lookupButton(dialog.getDialogPane().getButtonTypes().getFirst());
        ok.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }

    private static void close(Dialog<ButtonType> dialog) {
        dialog.setResult(ButtonType.CANCEL);
        dialog.close();
    }
}
