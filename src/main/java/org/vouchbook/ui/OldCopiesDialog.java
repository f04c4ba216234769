package org.vouchbook.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Names the backups that still hold what is gone from the book, and offers to delete them.
public final class OldCopiesDialog {
    private OldCopiesDialog() {}

    public static void show(Window owner, String sentence, List<Path> copies, Runnable onDelete) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("copies.title"));
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        var list = new ListView<String>();
        list.getItems().setAll(copies.stream().map(Path::toString).toList());
        list.setAccessibleText(Messages.of("copies.title"));
        list.setPrefHeight(160);
        var body = new VBox(12, words, list);
        body.setPrefWidth(520);
        dialog.getDialogPane().setContent(body);
        var delete = new ButtonType(Messages.of("copies.delete", copies.size()), ButtonBar.ButtonData.LEFT);
        var keep = new ButtonType(Messages.of("copies.keep"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(delete, keep);
        dialog.setResultConverter(button -> {
            if (button == delete) {
                onDelete.run();
            }
            return button;
        });
        dialog.show();
    }
}
