package org.vouchbook.ui.clients;

import javafx.scene.control.MenuButton;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;

/// What has a window of its own beside the list of people: events, groups, figures.
final class WindowsMenu {
    private final MenuButton menu = new MenuButton(Messages.of("clients.windows"));

    WindowsMenu(Navigator navigator) {
        menu.getStyleClass().addAll("button-chip", "chip", "filter-chip");
        menu.setId("windows");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        add("list-events", "events.title", "events.why", () -> navigator.openEvents(null));
        add("list-groups", "groups.title", "groups.why", () -> navigator.openGroups(null));
        add("list-figures", "figures.title", "figures.menu_why", () -> navigator.openFigures(FigureKind.REFERRERS));
        add("list-hints", "hints.title", "hints.menu_why", navigator::openHints);
        add("list-returned", "returned.title", "returned.why", navigator::openReturned);
    }

    MenuButton node() {
        return menu;
    }

    private void add(String id, String title, String why, Runnable action) {
        menu.getItems().add(new ExplainedItem(id, Messages.of(title), Messages.of(why), action));
    }
}
