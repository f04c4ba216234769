package org.vouchbook.ui;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Paragraph;
import org.vouchbook.workspace.SavedState;

/// Stands in the window instead of a book that is damaged and could not be made anew: what there is to do, and
/// where the damaged file is.
public final class RescuePage extends StackPane {
    private final RescueModel model;
    private final FilePicker files;
    private final ListView<SavedState> list = new ListView<>();

    public RescuePage(RescueModel model, FilePicker files, Runnable onQuit) {
        this.model = model;
        this.files = files;
        getStyleClass().add("page");
        var title = new Label(Messages.of("rescue.title"));
        title.getStyleClass().add("page-title");
        var explained = new Paragraph(Messages.of("rescue.explained"));
        var where = new Paragraph(Messages.of("rescue.where", model.rescue().damaged()));
        where.getStyleClass().add("quiet");
        var problem = new Paragraph("");
        problem.getStyleClass().add("form-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var card = new VBox(14, Icon.WARNING.node(), title, explained, where, list(), problem, buttons(onQuit));
        card.getStyleClass().addAll("panel", "unlock");
        card.setMaxSize(640, Region.USE_PREF_SIZE);
        card.disableProperty().bind(model.busy());
        getChildren().add(card);
    }

    private ListView<SavedState> list() {
        list.setId("rescue-backups");
        list.setPrefHeight(150);
        list.setAccessibleText(Messages.of("backup.title"));
        list.setPlaceholder(new Label(Messages.of("rescue.no_backups")));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable SavedState state, boolean empty) {
                super.updateItem(state, empty);
                setText(empty || state == null ? null : line(state));
            }
        });
        model.states().subscribe(states -> {
            list.getItems().setAll(states);
            list.getSelectionModel().selectFirst();
        });
        return list;
    }

    private String line(SavedState state) {
        return Messages.of(
                "backup.line",
                BackupTime.of(state.made(), model.rescue().zone()),
                Messages.of("backup.reason.", state.reason()),
                state.people());
    }

    private HBox buttons(Runnable onQuit) {
        var rebuild = new Button(Messages.of("rescue.rebuild"));
        rebuild.setDefaultButton(true);
        rebuild.getStyleClass().add("accent");
        rebuild.setOnAction(_ -> model.rebuild());
        var use = new Button(Messages.of("rescue.use"));
        use.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        use.setOnAction(
                _ -> offer(list.getSelectionModel().getSelectedItem().file().toFile()));
        var choose = new Button(Messages.of("rescue.choose"));
        choose.setOnAction(_ -> files.book().ifPresent(this::offer));
        var quit = new Button(Messages.of("open.quit"));
        quit.setCancelButton(true);
        quit.setOnAction(_ -> onQuit.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(10, rebuild, use, choose, space, quit);
    }

    private void offer(File file) {
        model.preview(
                file.toPath(),
                getScene().getWindow(),
                preview -> TakeBook.ask(
                        getScene().getWindow(),
                        "rescue.ask",
                        preview,
                        model.rescue().zone(),
                        () -> model.take(preview)));
    }
}
