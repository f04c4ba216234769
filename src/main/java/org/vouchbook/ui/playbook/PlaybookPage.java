package org.vouchbook.ui.playbook;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Testimonial;
import org.vouchbook.domain.words.WordingFigures;
import org.vouchbook.report.RolePlaySheet;
import org.vouchbook.report.TipSheet;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Page;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Icon;

/// The Playbook page: the wordings, what did well before the rest; the method in short; its rehearsal; what clients
/// said; the tips for those who refer us; what the user has to tell.
public final class PlaybookPage implements Page {
    private static final double CELL = 39;

    private final PlaybookViewModel model;
    private @Nullable StoriesPart stories;
    private final TabPane tabs = new TabPane();
    private final BorderPane content = new BorderPane();
    private final ListView<WordingItem> list = new ListView<>();
    private final Button add = new Button(Messages.of("playbook.copy"), Icon.ADD.node());

    /// @param open shows a person
    /// @param print saves testimonials for others to read
    /// @param sheet saves what can be practised, for paper
    /// @param tips saves a sheet of tips to give away
    public PlaybookPage(
            Session session,
            LongConsumer open,
            Consumer<List<Testimonial>> print,
            Consumer<List<RolePlaySheet.Part>> sheet,
            Consumer<TipSheet.Input> tips) {
        model = new PlaybookViewModel(session);
        list.setItems(model.items);
        list.setCellFactory(_ -> new WordingCell());
        list.setAccessibleText(Messages.of("playbook.list"));
        list.getStyleClass().addAll("panel", "wording-list");
        // The list of a purpose cannot be opened: the next wording below it is.
        list.getSelectionModel().selectedItemProperty().addListener((_, _, is) -> {
            if (is != null && !is.isPurpose()) {
                model.open.set(is);
            }
        });
        // Of one height, as the list can then scroll to where it is told.
        list.setFixedCellSize(CELL);
        model.open.subscribe(this::select);
        var explained = new Label(Messages.of("rank.explained", WordingFigures.FEW));
        explained.getStyleClass().addAll("quiet", "small");
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(8, list, explained);
        left.setPrefWidth(330);
        left.setMinWidth(260);
        var editor = new WordingEditor(model);
        HBox.setHgrow(editor, Priority.ALWAYS);
        var body = new HBox(16, left, editor);
        body.getStyleClass().add("page-body");
        tabs.getTabs()
                .setAll(
                        tab("playbook.tab.wordings", () -> body),
                        tab("playbook.tab.method", () -> new MethodPart().node()),
                        tab(
                                "playbook.tab.rehearsal",
                                () -> new RehearsalPart(new RehearsalViewModel(session), sheet).node()),
                        tab(
                                "playbook.tab.testimonials",
                                () -> new LibraryPart(new LibraryViewModel(session), open, print).node()),
                        tab("playbook.tab.tips", () -> new TipsPart(new TipsViewModel(session), tips).node()),
                        tab("playbook.tab.stories", () -> {
                            stories = new StoriesPart(new StoriesViewModel(session), open);
                            return stories.node();
                        }));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("playbook-tabs");
        add.visibleProperty()
                .bind(tabs.getSelectionModel().selectedIndexProperty().isEqualTo(0));
        content.getStyleClass().add("page");
        content.setTop(header());
        content.setCenter(tabs);
        model.load();
    }

    /// Brings another wording into sight; the one that is being written stays where it is.
    private void select(@Nullable WordingItem was, @Nullable WordingItem is) {
        if (is != null && !is.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(is);
            if (!PlaybookViewModel.same(is, was)) {
                list.scrollTo(Math.max(0, list.getItems().indexOf(is) - 2));
            }
        }
    }

    /// Brings the questions, stories and advice to the front.
    public void showLibrary() {
        tabs.getSelectionModel().selectLast();
        Objects.requireNonNull(stories, "the last part").focus();
    }

    /// A part that is made when it is first looked at.
    private static Tab tab(String key, Supplier<Node> making) {
        var tab = new Tab(Messages.of(key));
        tab.selectedProperty().subscribe(seen -> {
            if (seen && tab.getContent() == null) {
                tab.setContent(making.get());
            }
        });
        return tab;
    }

    private Node header() {
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        var what = new Label(Messages.of("playbook.what"));
        what.getStyleClass().add("quiet");
        what.setMinWidth(0);
        what.visibleProperty().bind(add.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> model.copy());
        var header = new HBox(12, title, what, space, add);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("page-header");
        return header;
    }

    @Override
    public String id() {
        return "playbook";
    }

    @Override
    public String title() {
        return Messages.of("playbook.title");
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return list;
    }

    @Override
    public void search() {
        list.requestFocus();
    }
}
