package org.vouchbook.ui.person;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonFile;

/// Asks before a person is erased for good, because there is no way back.
public final class EraseDialog {
    private EraseDialog() {}

    public static void open(Window owner, PersonFile file, Runnable onErase) {
        String name = file.contact().displayName();
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("erase.title", name));
        var body = new VBox(10, words("erase.what", name), words("erase.stays"), words("erase.no_undo"));
        body.setPrefWidth(470);
        dialog.getDialogPane().setContent(body);
        var erase = new ButtonType(Messages.of("erase.go"), ButtonBar.ButtonData.OTHER);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL, erase);
        if (dialog.getDialogPane().lookupButton(erase) instanceof Button button) {
            button.getStyleClass().add("danger");
        }
        if (dialog.getDialogPane().lookupButton(ButtonType.CANCEL) instanceof Button button) {
            button.setDefaultButton(true);
        }
        dialog.setResultConverter(button -> {
            if (button == erase) {
                onErase.run();
            }
            return button;
        });
        dialog.show();
    }

    private static Label words(String key, Object... arguments) {
        var label = new Label(Messages.of(key, arguments));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
