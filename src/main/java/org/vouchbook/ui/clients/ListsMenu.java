package org.vouchbook.ui.clients;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.MenuButton;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.ShortList;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;

/// The lists of people who are easily overlooked, with their counts and what each is for.
final class ListsMenu {
    private final ClientsViewModel model;
    private final MenuButton menu = new MenuButton(Messages.of("clients.lists"));

    ListsMenu(ClientsViewModel model) {
        this.model = model;
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
            menu.getItems()
                    .add(new ExplainedItem(
                            "list-" + list.name(),
                            Messages.of("clients.quick.with_count", name, count),
                            why(list, model.policy()),
                            () -> model.criteria().set(Criteria.NONE.withList(list))));
        }
    }

    /// What a list is for, with the user's own numbers.
    static String why(ShortList list, AskPolicy policy) {
        return Messages.of(
                "clients.list_why." + list.name().toLowerCase(Locale.ROOT), policy.liked(), policy.neglectedDays());
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
