package org.vouchbook.ui.clients;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.ui.EventHits;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Written;
import org.vouchbook.ui.kit.Icon;

/// The events that fit what is being searched for, above the people who do; nothing while none fits.
final class FoundEvents {
    private final ClientsViewModel model;
    private final Navigator navigator;
    private final Session session;
    private final EventHits hits;
    private final FlowPane node = new FlowPane(8, 8);

    FoundEvents(ClientsViewModel model, Navigator navigator, Session session) {
        this.model = model;
        this.navigator = navigator;
        this.session = session;
        hits = new EventHits(session);
        node.setId("found-events");
        node.managedProperty().bind(node.visibleProperty());
        model.query().subscribe(this::update);
        hits.allProperty().subscribe(this::update);
    }

    Node node() {
        return node;
    }

    private void update() {
        String query = model.query().get();
        if (!query.isBlank()) {
            hits.begin();
        }
        List<GuestEvent> found = hits.fitting(query);
        node.getChildren().clear();
        node.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            var title = new Label(Messages.of("clients.found_events"));
            title.getStyleClass().addAll("quiet", "small", "found-title");
            node.getChildren().add(title);
            found.forEach(event -> node.getChildren().add(chip(event)));
        }
    }

    private Button chip(GuestEvent event) {
        String day = new Written(session.locale(), session.workspace().today()).shortDay(event.date());
        var chip = new Button(Messages.of("events.found", event.name(), day), Icon.DATE.node());
        chip.getStyleClass().setAll("button-chip", "chip", "filter-chip");
        chip.setAccessibleText(Messages.of("events.chip_spoken", chip.getText()));
        chip.setOnAction(_ -> navigator.openEvents(event.id()));
        return chip;
    }
}
