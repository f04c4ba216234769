package org.vouchbook.ui.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;
import org.vouchbook.workspace.SettingsFile;

/// Which columns the table has, in which order and how wide; what the user has chosen is remembered.
final class ColumnChoice {
    private final ClientsTable people;
    private final TableView<PersonRow> table;
    private final SettingsFile settings;
    private boolean arranging;

    ColumnChoice(ClientsTable people, SettingsFile settings) {
        this.people = people;
        this.settings = settings;
        table = people.node();
        arrange();
        table.widthProperty().addListener(o -> fit());
        table.skinProperty().addListener(o -> followBar());
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<PersonRow, ?>>) c -> changed());
        people.columns().forEach((kind, column) -> {
            column.setContextMenu(menu());
            if (kind != ClientColumn.NAME) {
                column.widthProperty().addListener(o -> stretchName());
            }
        });
    }

    /// From left to right.
    List<ClientColumn> visible() {
        return table.getVisibleLeafColumns().stream()
                .map(ClientsTable::columnOf)
                .toList();
    }

    /// The items of a menu to choose columns with, as things are now.
    List<MenuItem> items() {
        List<ClientColumn> visible = visible();
        var items = new ArrayList<MenuItem>();
        for (ClientColumn kind : ClientColumn.values()) {
            var item = new CheckMenuItem(kind.title());
            item.setSelected(visible.contains(kind));
            item.setDisable(kind == ClientColumn.NAME);
            item.setOnAction(e -> column(kind).setVisible(item.isSelected()));
            items.add(item);
        }
        var usual = new MenuItem(Messages.of("clients.columns.usual"));
        usual.setOnAction(e -> {
            settings.change(s -> s.withClientColumns(List.of()));
            arrange();
        });
        items.add(new SeparatorMenuItem());
        items.add(usual);
        return items;
    }

    private ContextMenu menu() {
        var menu = new ContextMenu(new MenuItem());
        menu.setOnShowing(e -> menu.getItems().setAll(items()));
        return menu;
    }

    private void followBar() {
        table.lookupAll(".scroll-bar:vertical")
                .forEach(bar -> bar.visibleProperty().addListener(o -> stretchName()));
    }

    private boolean chosen() {
        return !ClientColumn.named(settings.get().clientColumns()).isEmpty();
    }

    private void fit() {
        if (!chosen() && !visible().equals(ClientColumn.usual(table.getWidth()))) {
            arrange();
        }
        stretchName();
    }

    private void arrange() {
        List<ClientColumn> wanted =
                chosen() ? ClientColumn.named(settings.get().clientColumns()) : ClientColumn.usual(table.getWidth());
        List<ClientColumn> all = List.of(ClientColumn.values());
        var order = new ArrayList<>(wanted);
        for (ClientColumn kind : ClientColumn.values()) {
            if (!order.contains(kind)) {
                // One that is shown later comes where it would have stood at first.
                order.add(Math.min(order.size(), all.indexOf(kind)), kind);
            }
        }
        arranging = true;
        try {
            for (ClientColumn kind : ClientColumn.values()) {
                column(kind).setVisible(wanted.contains(kind));
            }
            var columns = order.stream().map(this::column).toList();
            if (!table.getColumns().equals(columns)) {
                var sorted = List.copyOf(table.getSortOrder());
                table.getColumns().setAll(columns);
                table.getSortOrder().setAll(sorted);
            }
        } finally {
            arranging = false;
        }
        stretchName();
    }

    private void changed() {
        if (!arranging) {
            settings.change(
                    s -> s.withClientColumns(visible().stream().map(Enum::name).toList()));
            stretchName();
        }
    }

    /// The name takes the room that the others leave.
    private void stretchName() {
        double others = table.getVisibleLeafColumns().stream()
                .filter(c -> !c.equals(column(ClientColumn.NAME)))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        double bar = table.lookupAll(".scroll-bar:vertical").stream()
                .filter(Node::isVisible)
                .mapToDouble(n -> ((ScrollBar) n).prefWidth(-1))
                .max()
                .orElse(0);
        double room = table.getWidth() - others - bar - 2;
        column(ClientColumn.NAME).setPrefWidth(Math.max(ClientColumn.NAME.width(), room));
    }

    private TableColumn<PersonRow, PersonRow> column(ClientColumn kind) {
        return Objects.requireNonNull(people.columns().get(kind));
    }
}
