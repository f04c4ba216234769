package org.vouchbook.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vouchbook.exchange.WholeFile;
import org.vouchbook.ui.kit.PlainArea;
import org.vouchbook.workspace.CrashReport;

/// After an unexpected failure: offers the report of it as a file, once. It can be read before it is saved.
public final class CrashOffer {
    private CrashOffer() {}

    /// Shows the offer if a report waits.
    public static void show(Window owner, CrashReport reports, FilePicker files) {
        reports.waiting().ifPresent(report -> {
            reports.discard();
            offer(owner, report, files);
        });
    }

    private static void offer(Window owner, String report, FilePicker files) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("crash.title"));
        var sentence = new Label(Messages.of("crash.sentence"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        var text = new PlainArea(report);
        text.setEditable(false);
        text.setPrefRowCount(10);
        text.setAccessibleText(Messages.of("crash.report"));
        var body = new VBox(12, sentence, text);
        body.setPrefWidth(560);
        dialog.getDialogPane().setContent(body);
        var save = new ButtonType(Messages.of("crash.save"), ButtonBar.ButtonData.OK_DONE);
        var no = new ButtonType(Messages.of("crash.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(save, no);
        dialog.setResultConverter(button -> {
            if (button == save) {
                save(owner, report, files);
            }
            return button;
        });
        dialog.show();
    }

    private static void save(Window owner, String report, FilePicker files) {
        files.save(Messages.of("crash.file"), "txt").ifPresent(target -> {
            try {
                WholeFile.write(target, out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                ErrorDialog.show(owner, e);
            }
        });
    }
}
