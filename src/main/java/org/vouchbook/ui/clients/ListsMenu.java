package org.vouchbook.ui.clients;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.vouchbook.domain.ShortList;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.workspace.PersonRow;

/// The lists of people who are easily overlooked, with their counts and what each is for.
final class ListsMenu {
    private static final double WIDTH = 340;
    private final ClientsViewModel model;
    private final Navigator navigator;
    private final MenuButton menu = new MenuButton(Messages.of("clients.lists"));

    ListsMenu(ClientsViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        menu.getStyleClass().addAll("button-chip", "chip", "filter-chip");
        menu.setId("lists");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setOnShowing(_ -> fill());
        fill();
    }

    MenuButton node() {
        return menu;
    }

    private void fill() {
        Map<ShortList, Integer> counts = count();
        menu.getItems().clear();
        for (ShortList list : ShortList.values()) {
            String name = Messages.of("clients.list.", list);
            int count = counts.getOrDefault(list, 0);
            add(
                    "list-" + list.name(),
                    Messages.of("clients.quick.with_count", name, count),
                    Messages.of("clients.list_why.", list),
                    () -> model.criteria().set(Criteria.NONE.withList(list)));
        }
        // These have figures of their own and so a window of their own.
        menu.getItems().add(new SeparatorMenuItem());
        add("list-returned", Messages.of("returned.title"), Messages.of("returned.why"), navigator::openReturned);
        add(
                "list-figures",
                Messages.of("figures.title"),
                Messages.of("figures.menu_why"),
                () -> navigator.openFigures(FigureKind.REFERRERS));
        add("list-hints", Messages.of("hints.title"), Messages.of("hints.menu_why"), navigator::openHints);
        add("list-events", Messages.of("events.title"), Messages.of("events.why"), () -> navigator.openEvents(null));
        add("list-groups", Messages.of("groups.title"), Messages.of("groups.why"), () -> navigator.openGroups(null));
    }

    private void add(String id, String title, String reason, Runnable action) {
        var head = new Label(title);
        head.getStyleClass().add("strong");
        // A menu does not ask a label how tall it is when wrapped; a text says so by itself.
        var why = new Text(reason);
        why.getStyleClass().add("list-why");
        why.setWrappingWidth(WIDTH);
        var item = new CustomMenuItem(new VBox(2, head, why));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }

    /// Those who are not archived; worked out when the menu opens.
    private Map<ShortList, Integer> count() {
        var counts = new EnumMap<ShortList, Integer>(ShortList.class);
        for (PersonRow row : model.people()) {
            if (!row.contact().archived()) {
                row.lists().forEach(list -> counts.merge(list, 1, Integer::sum));
            }
        }
        return counts;
    }
}
