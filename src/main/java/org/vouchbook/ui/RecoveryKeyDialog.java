package org.vouchbook.ui;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vouchbook.report.RecoverySheet;
import org.vouchbook.report.Setting;

/// Shows a recovery key, once, with the ways to keep it.
public final class RecoveryKeyDialog {
    private RecoveryKeyDialog() {}

    /// Shows the key.
    ///
    /// @param then runs when it is closed
    public static void show(Window owner, String recoveryKey, SaveFile save, Setting setting, Runnable then) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("recovery.title"));
        var sentence = new Label(Messages.of("recovery.sentence"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        var key = new TextField(recoveryKey);
        key.setEditable(false);
        key.getStyleClass().add("recovery-key");
        key.setAccessibleText(Messages.of("recovery.key"));
        var hint = new Label(Messages.of("recovery.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        var body = new VBox(14, sentence, key, hint);
        body.setPrefWidth(470);
        dialog.getDialogPane().setContent(body);
        var copy = new ButtonType(Messages.of("recovery.copy"), ButtonBar.ButtonData.LEFT);
        var print = new ButtonType(Messages.of("recovery.save"), ButtonBar.ButtonData.LEFT);
        var kept = new ButtonType(Messages.of("recovery.kept"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(copy, print, kept);
        stays(dialog.getDialogPane().lookupButton(copy), () -> {
            var content = new ClipboardContent();
            content.putString(recoveryKey);
            Clipboard.getSystemClipboard().setContent(content);
        });
        stays(
                dialog.getDialogPane().lookupButton(print),
                () -> save.save(
                        Messages.of("recovery.file"), "pdf", out -> RecoverySheet.write(recoveryKey, setting, out)));
        dialog.setOnHidden(_ -> then.run());
        dialog.show();
    }

    /// The dialog stays: whoever has copied the key may also print it.
    private static void stays(Node button, Runnable action) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }
}
