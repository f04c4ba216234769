package org.vouchbook.ui.person;

import atlantafx.base.controls.CaptionMenuItem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Origin;
import org.vouchbook.ui.Messages;

/// Where the person came from, by family: referral, name, word of mouth and cold are never mixed (A20, A21).
final class OriginMenu {
    private final FactsViewModel model;
    private final MenuButton button = new MenuButton();
    private final Map<Origin, RadioMenuItem> items = new EnumMap<>(Origin.class);

    OriginMenu(FactsViewModel model) {
        this.model = model;
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("choice");
        var group = new ToggleGroup();
        for (Origin.Family family : Origin.Family.values()) {
            List<Origin> members = Arrays.stream(Origin.values())
                    .filter(o -> o.family() == family)
                    .toList();
            // A family of one is its own heading.
            if (members.size() > 1) {
                button.getItems().add(new CaptionMenuItem(Messages.of("person.family.", family)));
            }
            members.forEach(origin -> button.getItems().add(item(origin, group)));
        }
        model.contactProperty().subscribe(this::show);
    }

    Node node() {
        return button;
    }

    private RadioMenuItem item(Origin origin, ToggleGroup group) {
        var item = new RadioMenuItem(Messages.of("origin.", origin));
        item.setToggleGroup(group);
        item.setOnAction(e -> model.setOrigin(origin));
        items.put(origin, item);
        return item;
    }

    private void show(@Nullable Contact contact) {
        if (contact != null) {
            String word = Messages.of("origin.", contact.origin());
            button.setText(word);
            button.setAccessibleText(Messages.of("person.fact.origin") + ": " + word);
            Objects.requireNonNull(items.get(contact.origin())).setSelected(true);
        }
    }
}
