package org.vouchbook.ui.form;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.OpenRecord;
import org.vouchbook.ui.SideStage;
import org.vouchbook.ui.Undoing;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.PlainScroll;
import org.vouchbook.ui.kit.Theme;

/// The records of a kind in a window of their own: all of them on the left, the open one on the right; while there is
/// none, the way to the first.
///
/// @param <R> a record
public final class RecordWindow<R extends Row> {
    private static final double HEIGHT = 680;

    /// The keys of what is said.
    ///
    /// @param add makes another one
    /// @param first makes the first
    /// @param none that there is none yet
    public record Words(String title, String add, String first, String none) {}

    private final OpenRecord<R, ?> records;
    private final RecordSaving saving;
    private final Consumer<Row> made;
    private final Words words;
    private final Stage stage;

    /// Over a window, not yet shown.
    ///
    /// @param made takes what a form brought into the book
    public RecordWindow(Window owner, OpenRecord<R, ?> records, RecordSaving saving, Consumer<Row> made, Words words) {
        this.records = records;
        this.saving = saving;
        this.made = made;
        this.words = words;
        stage = SideStage.over(owner, Messages.of(words.title()));
    }

    /// Opens a form over it.
    public void show(Form form) {
        new FormDialog(saving, form, made).show(stage);
    }

    /// A way to a person that closes it.
    ///
    /// @param openPerson shows a person
    public LongConsumer leaving(LongConsumer openPerson) {
        return id -> {
            stage.close();
            openPerson.accept(id);
        };
    }

    /// Shows it.
    ///
    /// @param one the open record
    /// @param cells the list's, of this width in pixels
    /// @param blank the form of a new record
    public void open(
            Node one,
            Supplier<ListCell<R>> cells,
            double listWidth,
            double width,
            Supplier<Form> blank,
            Theme theme,
            Undoing undoing) {
        var scroll = new PlainScroll(one);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        ListView<R> list = list(cells);
        var add = new Button(Messages.of(words.add()), Icon.ADD.node());
        add.getStyleClass().add("accent");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(_ -> show(blank.get()));
        var left = new VBox(10, add, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(listWidth);
        left.setPrefWidth(listWidth);
        var some = new HBox(16, left, scroll);
        Node none = none(blank);
        records.tell(report -> some.setVisible(report != null));
        records.tellNone(none::setVisible);
        var body = new StackPane(some, none);
        body.getStyleClass().addAll("page", "page-body", "record-window");
        SideStage.fill(stage, body, width, HEIGHT, theme, undoing);
        stage.setOnHidden(_ -> records.leave());
        stage.show();
        list.requestFocus();
    }

    private ListView<R> list(Supplier<ListCell<R>> cells) {
        var list = new ListView<>(records.all());
        list.setAccessibleText(Messages.of(words.title()));
        list.getStyleClass().add("panel");
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> cells.get());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, is) -> {
            if (is != null) {
                records.choose(is.id());
            }
        });
        records.tell(_ -> records.open().ifPresent(list.getSelectionModel()::select));
        return list;
    }

    private Node none(Supplier<Form> blank) {
        var first = new Button(Messages.of(words.first()));
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> show(blank.get()));
        var empty = new EmptyState(Icon.CLIENTS, Messages.of(words.none()), first);
        empty.getStyleClass().add("records-none");
        return empty;
    }
}
