package org.vouchbook.ui;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.ui.kit.PlainArea;
import org.vouchbook.workspace.CrashReport;

/// The one place where failures end: a sentence, logged once; for what nobody expected the details folded, and *Copy*.
public final class ErrorDialog {
    private static Consumer<Exception> reports = _ -> {};

    private ErrorDialog() {}

    /// Says who keeps what nobody expected, for the next start to offer it.
    public static void reportTo(Consumer<Exception> keeper) {
        reports = keeper;
    }

    /// Shows a failure. What the user typed stays where it was typed.
    public static void show(@Nullable Window owner, Exception failure) {
        // A message may hold what the user typed, and a log may be read by others.
        Logger.getLogger(ErrorDialog.class.getName()).log(Level.SEVERE, "{0}", CrashReport.trace(failure));
        boolean explained = failure instanceof BookException || failure instanceof IOException;
        if (!explained) {
            reports.accept(failure);
        }
        var alert = new Alert(explained ? Alert.AlertType.WARNING : Alert.AlertType.ERROR);
        alert.initOwner(owner);
        alert.setResizable(true);
        alert.setTitle(Messages.of("error.title"));
        alert.setHeaderText(null);
        alert.setContentText(FailureText.of(failure));
        alert.getButtonTypes().setAll(ButtonType.CLOSE);
        if (!explained) {
            addDetails(alert, failure);
        }
        alert.show();
    }

    /// Where in the program it happened, for whoever is asked for help; a sentence that says what to do needs none.
    private static void addDetails(Alert alert, Exception failure) {
        var details = new PlainArea(CrashReport.trace(failure));
        details.setEditable(false);
        details.setAccessibleText(Messages.of("error.details"));
        alert.getDialogPane().setExpandableContent(details);
        var copy = new ButtonType(Messages.of("error.copy"), ButtonBar.ButtonData.LEFT);
        alert.getButtonTypes().setAll(copy, ButtonType.CLOSE);
        alert.setResultConverter(button -> {
            if (button == copy) {
                var content = new ClipboardContent();
                content.putString(details.getText());
                Clipboard.getSystemClipboard().setContent(content);
            }
            return button;
        });
    }
}
