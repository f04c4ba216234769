package org.vouchbook.ui.clients;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.ShortList;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.workspace.PersonRow;

/// The list of people with its filters and what is done to those selected.
final class ClientsView {
    private final Session session;
    private final ClientsViewModel model;
    private final ClientActions actions;
    private final ClientsTable people;
    private final TableView<PersonRow> table;
    private final ColumnChoice columns;
    private final SelectionMenu menu;
    private final FilterWords words;
    private final Runnable open;
    private final VBox list;

    /// @param open goes to the person's panel
    ClientsView(Session session, Navigator navigator, ClientsViewModel model, Runnable open) {
        this.session = session;
        this.model = model;
        this.open = open;
        actions = new ClientActions(session, model);
        people = new ClientsTable(model, session);
        table = people.node();
        columns = new ColumnChoice(people, session.settings());
        menu = new SelectionMenu(model, actions, navigator, open);
        words = new FilterWords(session.locale());
        table.setOnKeyPressed(this::key);
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && inRow(e.getTarget())) {
                open.run();
            }
        });
        contextMenu();
        list = new VBox(
                10,
                filters(session, navigator),
                new FoundEvents(model, navigator, session).node(),
                body(),
                new BulkBar(model.selection(), menu).node());
        list.getStyleClass().add("clients-list");
    }

    VBox node() {
        return list;
    }

    /// Gives the list as it is seen, for a file. Among the neglected who spoke last belongs to it, of all of them.
    void shown(Consumer<ShownPeople> then) {
        ShownPeople seen = shown();
        if (model.criteria().get().list() != ShortList.NEGLECTED) {
            then.accept(seen);
            return;
        }
        List<Long> ids = seen.rows().stream().map(PersonRow::id).toList();
        session.background()
                .run(
                        () -> session.people().spokeLast(ids),
                        last -> then.accept(new ShownPeople(seen.filter(), seen.columns(), seen.rows(), last)));
    }

    private ShownPeople shown() {
        return new ShownPeople(
                words.line(model.query().get(), model.criteria().get()),
                columns.visible(),
                model.rows().snapshot());
    }

    /// Gives the keyboard to the list.
    void focus() {
        if (model.selection().ids().get().isEmpty() && !model.rows().isEmpty()) {
            model.selection().only(0);
        }
        people.showCurrent();
        table.requestFocus();
    }

    /// To the next or an earlier person.
    void step(int by) {
        model.selection().step(by);
        people.showCurrent();
    }

    private Node filters(Session session, Navigator navigator) {
        var bar = new FilterBar(model, words, session.workspace()::today, navigator).node();
        HBox.setHgrow(bar, Priority.ALWAYS);
        var choose = new MenuButton("", Icon.COLUMNS.node());
        choose.getStyleClass().addAll("icon-menu", "columns-menu");
        choose.setAccessibleText(Messages.of("clients.columns"));
        choose.setTooltip(new Tooltip(Messages.of("clients.columns")));
        choose.getItems().setAll(columns.items());
        choose.setOnShowing(e -> choose.getItems().setAll(columns.items()));
        return new HBox(8, bar, choose);
    }

    private Node body() {
        var body = new StackPane(table, new NoHit(model, actions).node());
        body.setAlignment(Pos.TOP_LEFT);
        table.visibleProperty().bind(model.showing().isEqualTo(ClientsViewModel.Showing.PEOPLE));
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> open.run();
            case DELETE -> {
                // The kind way by key; deleting is for the menu.
                if (!menu.inArchive()) {
                    menu.archiveOrBack();
                }
            }
            case ESCAPE -> model.selection().clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void contextMenu() {
        var popup = new ContextMenu();
        table.setContextMenu(popup);
        table.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                e -> popup.getItems()
                        .setAll(e.isKeyboardTrigger() || inRow(e.getTarget()) ? menu.all(rowOrTable()) : List.of()));
    }

    private Node rowOrTable() {
        int at = model.rows().indexOfId(model.selection().current().get());
        return table.lookupAll(".table-row-cell").stream()
                .filter(n -> n instanceof TableRow<?> row && row.getIndex() == at)
                .findFirst()
                .orElse(table);
    }

    private static boolean inRow(Object target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node instanceof TableRow<?> row) {
                return !row.isEmpty();
            }
        }
        return false;
    }
}
