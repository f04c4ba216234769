package org.vouchbook.ui.clients;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.kit.Avatar;
import org.vouchbook.workspace.PersonRow;

/// Avatar, name, and the organisation under it.
final class NameCell extends RowCell {
    private final Avatar avatar = new Avatar("");
    private final Label name = new Label();
    private final Label organisation = new Label();
    private final HBox box;

    NameCell() {
        name.getStyleClass().add("strong");
        organisation.getStyleClass().addAll("quiet", "small");
        VBox words = new VBox(1, name, organisation);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(12, avatar, words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMouseTransparent(true);
        setGraphic(box);
    }

    @Override
    void show(PersonRow row) {
        Contact contact = row.contact();
        String shown = contact.displayName();
        // Whoever has no name of their own is shown by the organisation: once is enough.
        String under = contact.organisation().equals(shown) ? contact.role() : contact.organisation();
        avatar.show(shown);
        name.setText(shown);
        organisation.setText(under);
        organisation.setManaged(!under.isEmpty());
    }
}
