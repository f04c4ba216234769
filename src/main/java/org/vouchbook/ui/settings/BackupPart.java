package org.vouchbook.ui.settings;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.BackupTime;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.kit.Shown;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.SavedState.Reason;
import org.vouchbook.workspace.SettingsFile;

/// Backups: make one, go back to one, a second place for them; the whole book as a file.
public final class BackupPart extends VBox {
    private final SafetyModel safety;
    private final DataActions actions;
    private final ListView<SavedState> list = new ListView<>();

    public BackupPart(SafetyModel safety, DataActions actions, SettingsFile settings) {
        super(12);
        this.safety = safety;
        this.actions = actions;
        getStyleClass().add("panel");
        setMaxWidth(700);
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(Messages.of("backup.title"));
        title.getStyleClass().add("section-title");
        var explained = new Label(Messages.of("backup.explained"));
        explained.getStyleClass().add("quiet");
        explained.setWrapText(true);
        getChildren().setAll(title, explained, list(), buttons(), second(settings), book());
        safety.load();
    }

    private ListView<SavedState> list() {
        list.setId("backups");
        list.setPrefHeight(180);
        list.setAccessibleText(Messages.of("backup.title"));
        list.setPlaceholder(new Label(Messages.of("backup.none")));
        list.setCellFactory(_ -> new Line());
        safety.states().when(Shown.of(this)).subscribe(states -> list.getItems().setAll(states));
        return list;
    }

    private HBox buttons() {
        var now = new Button(Messages.of("backup.now"));
        now.disableProperty().bind(safety.busy());
        now.setOnAction(_ -> safety.backUp(Reason.MANUAL, _ -> {}));
        var back = new Button(Messages.of("backup.back"));
        back.setId("go-back");
        back.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        back.setOnAction(_ -> goBack(list.getSelectionModel().getSelectedItem()));
        return new HBox(8, now, back);
    }

    private HBox second(SettingsFile settings) {
        var label = new Label(Messages.of("backup.second"));
        var folder = new TextField(settings.get().backupFolder());
        folder.setEditable(false);
        folder.setPromptText(Messages.of("backup.second.none"));
        folder.setAccessibleText(label.getText());
        HBox.setHgrow(folder, Priority.ALWAYS);
        var choose = new Button(Messages.of("backup.second.choose"));
        choose.setOnAction(_ -> actions.chooseFolder().get().ifPresent(chosen -> {
            settings.change(s -> s.withBackupFolder(chosen.toString()));
            folder.setText(chosen.toString());
        }));
        var none = new Button(Messages.of("backup.second.clear"));
        none.setOnAction(_ -> {
            settings.change(s -> s.withBackupFolder(""));
            folder.clear();
        });
        label.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, label, folder, choose, none);
        row.getStyleClass().add("backup-second");
        return row;
    }

    private HBox book() {
        var write = new Button(Messages.of("book.write"));
        write.setOnAction(_ -> actions.write().run());
        var read = new Button(Messages.of("book.read"));
        read.setOnAction(_ -> actions.chooseBook().get().ifPresent(actions.read()));
        return new HBox(8, write, read);
    }

    private void goBack(SavedState state) {
        String when = BackupTime.of(state.made(), actions.zone());
        confirm(
                Messages.of("backup.back.ask", when, state.people(), state.interactions(), state.referrals()),
                Messages.of("backup.back.go"),
                () -> actions.goBack().accept(state));
    }

    private void confirm(String question, String go, Runnable then) {
        var alert = new Alert(Alert.AlertType.CONFIRMATION);
        alert.initOwner(getScene().getWindow());
        alert.setResizable(true);
        alert.setTitle(go);
        alert.setHeaderText(null);
        alert.setContentText(question);
        var yes = new ButtonType(go, ButtonBar.ButtonData.OK_DONE);
        alert.getButtonTypes().setAll(yes, ButtonType.CANCEL);
        Consumer<ButtonType> answer = button -> {
            if (button == yes) {
                then.run();
            }
        };
        alert.setOnHidden(_ -> {
            ButtonType button = alert.getResult();
            if (button != null) {
                answer.accept(button);
            }
        });
        alert.show();
    }

    private final class Line extends ListCell<SavedState> {
        @Override
        protected void updateItem(@Nullable SavedState state, boolean empty) {
            super.updateItem(state, empty);
            setText(
                    empty || state == null
                            ? null
                            : Messages.of(
                                    "backup.line",
                                    BackupTime.of(state.made(), actions.zone()),
                                    Messages.of("backup.reason.", state.reason()),
                                    state.people()));
        }
    }
}
