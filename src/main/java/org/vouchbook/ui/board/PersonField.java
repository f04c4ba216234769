package org.vouchbook.ui.board;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.PeopleSuggestions;
import org.vouchbook.ui.kit.Avatar;
import org.vouchbook.ui.kit.Icon;

/// Somebody of the book, chosen or to be searched by typing.
final class PersonField extends StackPane {
    private final Node typing;
    private final Node focus;
    private final ObjectProperty<@Nullable Contact> chosen;

    /// @param typing what is shown while nobody is chosen
    /// @param focus where the keyboard goes when the choice is taken back
    PersonField(ObjectProperty<@Nullable Contact> chosen, Node typing, Node focus) {
        this.chosen = chosen;
        this.typing = typing;
        this.focus = focus;
        setAlignment(Pos.CENTER_LEFT);
        chosen.addListener(v -> show());
        show();
    }

    /// One field for a name.
    static PersonField ofName(
            NewReferralModel model, ObjectProperty<@Nullable Contact> chosen, StringProperty name, String label) {
        TextField field = new TextField();
        field.setPromptText(Messages.of("referral.search_people"));
        field.setAccessibleText(label);
        field.textProperty().bindBidirectional(name);
        new PeopleSuggestions(field, () -> model.suggest(field.getText()), chosen::set);
        return new PersonField(chosen, field, field);
    }

    /// Where the keyboard goes first: to the name, or past the person who is chosen already.
    boolean focusIfOpen() {
        if (chosen.get() == null) {
            focus.requestFocus();
        }
        return chosen.get() == null;
    }

    private void show() {
        Contact contact = chosen.get();
        getChildren().setAll(contact == null ? typing : card(contact));
    }

    private HBox card(Contact contact) {
        Label name = new Label(PeopleSuggestions.words(contact));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button other = new Button("", Icon.REMOVE.node());
        other.getStyleClass().addAll("flat", "close");
        other.setAccessibleText(Messages.of("referral.other_person", contact.displayName()));
        other.setOnAction(e -> {
            chosen.set(null);
            focus.requestFocus();
        });
        HBox card = new HBox(8, new Avatar(contact.displayName()), name, other);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("chosen-person");
        return card;
    }
}
