package org.vouchbook.ui.playbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.FormDialog;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Naming;
import org.vouchbook.workspace.Library;

/// The user's own questions, stories and advice (J12); the next best move offers them to whom they are new.
final class StoriesPart {
    private static final int SHOWN = 5;
    private final StoriesViewModel model;
    private final ListView<LibraryItem> list = new ListView<>();
    private final Label empty = new Label();
    private final VBox givings = new VBox(4);
    private final VBox node = new VBox(12);
    private final LongConsumer open;

    /// @param open shows a person
    StoriesPart(StoriesViewModel model, LongConsumer open) {
        this.model = model;
        this.open = open;
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
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        givings.setId("stories-told");
        givings.getStyleClass().add("panel");
        model.told().addListener((ListChangeListener<Library.Told>) _ -> tell());
        tell();
        node.getChildren().setAll(bar(), hint, list, givings);
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

    private void choose(@Nullable LibraryItem item) {
        model.choose(item);
        tell();
    }

    /// Whom the chosen one was told and how they took it, and for whom it is still new (C4).
    private void tell() {
        LibraryItem chosen = list.getSelectionModel().getSelectedItem();
        givings.getChildren().clear();
        givings.setVisible(chosen != null);
        givings.setManaged(chosen != null);
        if (chosen == null) {
            return;
        }
        var title = new Label(Messages.of("stories.told", model.told().size()));
        title.getStyleClass().add("strong");
        givings.getChildren().add(title);
        model.told().stream()
                .limit(SHOWN)
                .map(told -> link(model.words(told), told.who().id()))
                .forEach(givings.getChildren()::add);
        List<Contact> others = model.suited(chosen);
        if (!others.isEmpty()) {
            var names = new FlowPane(8, 2, new Label(Messages.of("stories.suits")));
            others.stream()
                    .limit(SHOWN)
                    .map(who -> link(who.displayName(), who.id()))
                    .forEach(names.getChildren()::add);
            givings.getChildren().add(names);
        }
    }

    private Hyperlink link(String words, long id) {
        var link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            open.accept(id);
        });
        return link;
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
