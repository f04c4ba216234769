package org.vouchbook.ui.clients;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;

/// Says that nobody fits, and what to do about it.
final class NoHit {
    private static final int QUOTED = 40;
    private final ClientsViewModel model;
    private final ClientActions actions;
    private final StackPane box = new StackPane();

    NoHit(ClientsViewModel model, ClientActions actions) {
        this.model = model;
        this.actions = actions;
        box.getStyleClass().add("no-hit");
        model.onRefresh(reason -> update());
        update();
    }

    StackPane node() {
        return box;
    }

    private void update() {
        boolean wanted = model.showing().get() == ClientsViewModel.Showing.NO_HIT;
        box.setVisible(wanted);
        if (!wanted) {
            box.getChildren().clear();
            return;
        }
        String query = model.query().get().strip();
        var clear = new Button(Messages.of(query.isEmpty() ? "clients.none.everybody" : "clients.none.clear"));
        clear.setOnAction(e -> model.clear());
        if (query.isEmpty()) {
            box.getChildren().setAll(new EmptyState(Icon.FILTER, Messages.of("clients.none.filter"), clear));
            return;
        }
        String quoted = query.length() > QUOTED ? query.substring(0, QUOTED) + "…" : query;
        var add = new Button(Messages.of("clients.none.add", quoted));
        add.setOnAction(e -> actions.add(query));
        boolean alsoFilters = !model.criteria().get().equals(Criteria.NONE);
        String sentence = Messages.of(alsoFilters ? "clients.none.query_and_filter" : "clients.none.query", quoted);
        box.getChildren().setAll(new EmptyState(Icon.SEARCH, sentence, clear, add));
    }
}
