package org.vouchbook.ui;

import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vouchbook.workspace.OldCopy;
import org.vouchbook.workspace.OldCopy.Reason;

/// Names the backups that still hold what is gone from the book or are not guarded by its password, and offers to
/// delete them.
public final class OldCopiesDialog {
    private static final double LINE = 24;
    private static final int MOST_LINES = 8;

    private OldCopiesDialog() {}

    public static void show(Window owner, List<OldCopy> copies, Runnable onDelete, Runnable onKeep) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("copies.title"));
        var body = new VBox(10);
        for (Reason reason : Reason.values()) {
            List<String> files = copies.stream()
                    .filter(c -> c.reason() == reason)
                    .map(c -> c.file().toString())
                    .toList();
            if (!files.isEmpty()) {
                body.getChildren().addAll(words(Messages.of("copies.why.", reason)), list(reason, files));
            }
        }
        body.getChildren().add(words(Messages.of("copies.fresh")));
        body.setPrefWidth(580);
        dialog.getDialogPane().setContent(body);
        var delete = new ButtonType(Messages.of("copies.delete", copies.size()), ButtonBar.ButtonData.LEFT);
        var keep = new ButtonType(Messages.of("copies.keep"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(delete, keep);
        dialog.setResultConverter(button -> {
            if (button == delete) {
                onDelete.run();
            } else {
                onKeep.run();
            }
            return button;
        });
        dialog.show();
    }

    private static Label words(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        return words;
    }

    private static ListView<String> list(Reason reason, List<String> files) {
        var list = new ListView<String>();
        list.getItems().setAll(files);
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * Math.min(files.size(), MOST_LINES) + LINE);
        list.setAccessibleText(Messages.of("copies.why.", reason));
        return list;
    }
}
