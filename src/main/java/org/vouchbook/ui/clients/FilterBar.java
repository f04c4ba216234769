package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Icon;

/// The filters in one row: those one click away, the others that are on, and the way to more.
final class FilterBar {
    private final ClientsViewModel model;
    private final FilterWords words;
    private final FlowPane bar = new FlowPane(8, 8);
    private final Map<QuickFilter, ToggleButton> quick = new EnumMap<>(QuickFilter.class);
    private final Button more = new Button(Messages.of("clients.filter.more"));
    private final ListsMenu lists;

    FilterBar(ClientsViewModel model, FilterWords words, Supplier<LocalDate> today, Navigator navigator) {
        this.model = model;
        this.words = words;
        lists = new ListsMenu(model);
        for (QuickFilter filter : QuickFilter.values()) {
            quick.put(filter, toggle(filter));
        }
        more.getStyleClass().setAll("button-chip", "chip", "filter-chip");
        more.setAccessibleText(Messages.of("clients.filter.more.name"));
        more.setOnAction(e -> new FilterForm(model, today).show(more));
        bar.getChildren().addAll(quick.values());
        bar.getChildren().addAll(lists.node(), new WindowsMenu(navigator).node(), more);
        bar.getStyleClass().add("filter-bar");
        // Else the bar asks for as many lines as a narrow one would need.
        bar.prefWrapLengthProperty().bind(bar.widthProperty());
        model.criteria().addListener(o -> update());
        model.counts().addListener(o -> update());
        update();
    }

    FlowPane node() {
        return bar;
    }

    private ToggleButton toggle(QuickFilter filter) {
        var toggle = new ToggleButton();
        toggle.getStyleClass().setAll("button-chip", "chip", "filter-chip");
        toggle.setId("quick-" + filter.name());
        toggle.setOnAction(e -> {
            model.criteria().set(filter.on(model.criteria().get()));
            update();
        });
        return toggle;
    }

    private void update() {
        Criteria criteria = model.criteria().get();
        boolean hadFocus = bar.getChildren().stream().anyMatch(n -> n.isFocused() && n.getUserData() != null);
        quick.forEach((filter, toggle) -> {
            int count = model.counts().get().getOrDefault(filter, 0);
            String word = Messages.of("clients.quick.", filter);
            toggle.setText(model.loaded() ? Messages.of("clients.quick.with_count", word, count) : word);
            toggle.setSelected(filter.matches(criteria));
            // A chip that would show nobody only takes room, unless it is on.
            boolean wanted = count > 0 || toggle.isSelected() || filter == QuickFilter.ALL;
            toggle.setVisible(wanted);
            toggle.setManaged(wanted);
        });
        // The others stay where they are: the form hangs on the last one, and the keyboard may be on any.
        bar.getChildren().removeIf(n -> n.getUserData() != null);
        words.active(criteria)
                .forEach(active -> bar.getChildren().add(bar.getChildren().size() - 3, removable(active)));
        if (hadFocus) {
            more.requestFocus();
        }
    }

    private Button removable(FilterWords.Active active) {
        var chip = new Button(active.words(), Icon.REMOVE.node());
        chip.getStyleClass().setAll("button-chip", "chip", "filter-chip", "removable");
        chip.setAccessibleText(Messages.of("clients.filter.remove", active.words()));
        chip.setUserData(active);
        chip.setOnAction(e -> model.criteria().set(active.without()));
        return chip;
    }
}
