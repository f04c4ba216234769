package org.vouchbook.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Scorecard;

/// Screens put together from the kit, to be held beside the design.
final class Gallery {
    private Gallery() {}

    record Person(String name, String firm, Scorecard card, String verdict, Tone tone) {}

    static Parent clients() {
        BorderPane page = new BorderPane();
        page.setTop(header());
        page.setCenter(row("page-body", table(), person()));
        BorderPane window = new BorderPane(page);
        window.setLeft(sidebar());
        return window;
    }

    private static Node sidebar() {
        VBox bar = styled(new VBox(styled(new Label("Vouchbook", radar(7.5, 7, 3, 8)), "brand")), "sidebar");
        for (String name : List.of("Today", "Clients", "Referrals", "Network", "Reports", "Playbook")) {
            NavItem item = new NavItem(name);
            item.setSelected(name.equals("Clients"));
            item.showCount(name.equals("Today") ? "7" : "");
            bar.getChildren().add(item);
        }
        return bar;
    }

    private static Node header() {
        Button primary = styled(new Button("New client"), "accent");
        return row(
                "page-header",
                styled(new Label("Clients"), "page-title"),
                styled(new Label("1,284 people"), "page-count"),
                spring(),
                new SearchField("Search everything", KeyCombination.valueOf("Ctrl+K")),
                new Button("Import…"),
                primary);
    }

    private static Node table() {
        TableView<Person> table = new TableView<>();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .addAll(List.of(
                        column("Name", 220, p -> {
                            VBox lines = new VBox(
                                    styled(new Label(p.name()), "strong"),
                                    styled(new Label(p.firm()), "quiet", "small"));
                            lines.setAlignment(Pos.CENTER_LEFT);
                            return row("", new Avatar(p.name()), lines);
                        }),
                        column("Score", 120, p -> {
                            MiniRadar mini = new MiniRadar(24);
                            mini.show(p.card());
                            return row(
                                    "",
                                    mini,
                                    styled(new Label("%.1f".formatted(p.card().score())), "strong"));
                        }),
                        column("Ask readiness", 200, p -> new Chip(p.verdict(), p.tone()))));
        table.getItems()
                .addAll(
                        new Person("Marta Oliveira", "Oliveira Dental", KitTest.MARTA, "Ready to ask", Tone.SUCCESS),
                        new Person(
                                "Amara Okafor", "Okafor & Sons", card(6, 4, 3, 7), "Almost: give first", Tone.WARNING),
                        new Person("Priya Raman", "Raman Interiors", card(7, 4, 2, 4), "Repair first", Tone.DANGER),
                        new Person("李婷", "Harbour", card(4, 5, 2, 6), "Not yet: new client", Tone.NEUTRAL));
        table.getSelectionModel().select(0);
        HBox.setHgrow(table, Priority.ALWAYS);
        return table;
    }

    private static Node person() {
        VBox panel = styled(
                new VBox(
                        row(
                                "",
                                new Avatar("Marta Oliveira").large(),
                                new VBox(
                                        styled(new Label("Marta Oliveira"), "person-name"),
                                        styled(new Label("Oliveira Dental · client since March 2023"), "quiet")),
                                spring(),
                                new Button("Log…")),
                        KitPicturesTest.radar(true),
                        styled(
                                new VBox(
                                        styled(new Label("Ready to ask today"), "strong"),
                                        new Label("She thanked you on Tuesday."),
                                        row("", styled(new Button("Ask…"), "accent"), new Button("Words to use"))),
                                "card",
                                "success"),
                        tabs()),
                "panel");
        panel.setMinWidth(428);
        panel.setMaxWidth(428);
        return panel;
    }

    private static TabPane tabs() {
        TabPane tabs = new TabPane(
                new Tab("Timeline", row("", new Chip("Thanked you", Tone.SUCCESS), new Label("“Best install ever”"))),
                new Tab("Referrals 5"),
                new Tab("Notes"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    static Parent board() {
        HBox board = styled(new HBox(), "board");
        for (String title : List.of("Named", "Promised", "Introduced")) {
            VBox column = styled(
                    new VBox(
                            row("head", styled(new Label(title), "title"), spring(), styled(new Label("3"), "count")),
                            card("Carla Mendes", "Ask Marta to introduce · 2 days", false),
                            card("Grace Njeri", "Contact now · 26 h waiting", true)),
                    "board-column");
            HBox.setHgrow(column, Priority.ALWAYS);
            board.getChildren().add(column);
        }
        HBox notice = row("notice", new Label("Grace moved to Introduced"), new Hyperlink("Undo"));
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        return styled(new VBox(20, board, notice), "page", "page-body");
    }

    private static Node card(String name, String due, boolean late) {
        VBox card = styled(
                new VBox(
                        row("", styled(new Label(name), "name"), spring(), styled(new Label("€ 6k"), "money")),
                        row("", new Avatar("Marta Oliveira"), styled(new Label("from Marta O."), "quiet", "small")),
                        new Chip("Introduced by email", Tone.SUCCESS),
                        styled(new Label(due), "due")),
                "board-card");
        if (late) {
            card.getStyleClass().add("late");
        }
        return card;
    }

    static Parent form() {
        GridPane grid = styled(new GridPane(), "form");
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().add("Client");
        combo.getSelectionModel().select(0);
        TextField prompt = new TextField();
        prompt.setPromptText("Organisation");
        CheckBox check = new CheckBox("Archived too");
        check.setSelected(true);
        List<Node> fields = List.of(
                new TextField("Marta Oliveira"),
                prompt,
                combo,
                new DatePicker(),
                check,
                new RadioButton("Given"),
                new TextArea("Notes"),
                new MenuButton("All referrers"),
                row("", styled(new Button("Delete"), "danger"), new Hyperlink("Open"), new Button("Cancel")));
        for (int i = 0; i < fields.size(); i++) {
            grid.addRow(i, styled(new Label("Label"), "form-label"), fields.get(i));
        }
        return styled(new VBox(grid, styled(new Label("This name is too long."), "form-error")), "panel");
    }

    static Parent empty() {
        return new EmptyState(
                Icon.CLIENTS,
                "Nobody is here yet. Bring your people in, or begin with one.",
                styled(new Button("Import…"), "accent"),
                new Button("Add a person"));
    }

    private static TableColumn<Person, Person> column(String title, double width, Function<Person, Node> content) {
        TableColumn<Person, Person> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(features -> new SimpleObjectProperty<>(features.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Person person, boolean empty) {
                super.updateItem(person, empty);
                setGraphic(person == null ? null : content.apply(person));
            }
        });
        return column;
    }

    private static MiniRadar radar(double liking, double reciprocity, double commitment, double credibility) {
        MiniRadar mini = new MiniRadar(20);
        mini.show(card(liking, reciprocity, commitment, credibility));
        return mini;
    }

    private static Scorecard card(double liking, double reciprocity, double commitment, double credibility) {
        return new Scorecard(9, 9, KitTest.MAY, liking, reciprocity, credibility, commitment, "");
    }

    private static HBox row(String styleClass, Node... nodes) {
        HBox row = new HBox(10, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(styleClass);
        return row;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static <T extends Node> T styled(T node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}
