package org.vouchbook.ui.playbook;

import java.util.ArrayList;
import java.util.Arrays;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.FormDialog;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Naming;

/// The user's own questions, stories and advice (J12); the next best move offers them to whom they are new.
final class StoriesPart {
    private final StoriesViewModel model;
    private final ListView<LibraryItem> list = new ListView<>();
    private final Label empty = new Label();
    private final VBox node = new VBox(12);

    StoriesPart(StoriesViewModel model) {
        this.model = model;
        empty.setWrapText(true);
        empty.getStyleClass().add("quiet");
        list.setItems(model.shown());
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new StoryCell());
        list.setAccessibleText(Messages.of("playbook.tab.stories"));
        list.getStyleClass().addAll("panel", "wording-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                edit();
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                edit();
                e.consume();
            } else if (e.getCode() == KeyCode.DELETE) {
                delete();
                e.consume();
            }
        });
        list.setContextMenu(menu());
        var hint = new Label(Messages.of("stories.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        node.getChildren().setAll(bar(), hint, list);
        node.getStyleClass().add("page-body");
        model.shown().addListener((ListChangeListener<LibraryItem>) _ -> say());
        say();
        model.load();
    }

    Node node() {
        return node;
    }

    /// Brings the keyboard to the list.
    void focus() {
        list.requestFocus();
    }

    private void open(@Nullable LibraryItem item) {
        new FormDialog(model.saving(), model.form(item), _ -> {})
                .show(node.getScene().getWindow());
    }

    private void edit() {
        LibraryItem chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open(chosen);
        }
    }

    private void delete() {
        LibraryItem chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.saving().delete(chosen);
        }
    }

    private ContextMenu menu() {
        var edit = new MenuItem(Messages.of("right.edit"), Icon.EDIT.node());
        edit.setOnAction(_ -> edit());
        var delete = new MenuItem(Messages.of("right.delete"), Icon.DELETE.node());
        delete.setOnAction(_ -> delete());
        return new ContextMenu(edit, delete);
    }

    private void say() {
        empty.setText(Messages.of(model.isEmpty() ? "stories.none" : "stories.no_hit"));
    }

    private Node bar() {
        var search = new TextField();
        search.setPromptText(Messages.of("stories.search"));
        search.setAccessibleText(Messages.of("stories.search"));
        search.textProperty().bindBidirectional(model.query());
        search.setPrefColumnCount(22);
        var add = new Button(Messages.of("stories.new"), Icon.ADD.node());
        add.getStyleClass().add("accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> open(null));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(10, search, kinds(), space, add);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private ComboBox<LibraryItem.@Nullable Kind> kinds() {
        var box = new ComboBox<LibraryItem.@Nullable Kind>();
        var items = new ArrayList<LibraryItem.@Nullable Kind>();
        items.add(null);
        items.addAll(Arrays.asList(LibraryItem.Kind.values()));
        box.getItems().setAll(items);
        box.setConverter(
                Naming.orNone(kind -> kind == null ? Messages.of("stories.all") : Messages.of("stories.kind.", kind)));
        box.setAccessibleText(Messages.of("stories.kind"));
        box.valueProperty().bindBidirectional(model.kind());
        return box;
    }
}
