package org.vouchbook.ui.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Invitation;
import org.vouchbook.ui.Followed;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.FormDialog;
import org.vouchbook.ui.form.RecordSaving;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Events;
import org.vouchbook.workspace.Events.Coming;

/// The coming events of ours in the panel of a person: to which they are invited, and to which they can be. While no
/// event is to come there is nothing to see; who came stands on the timeline.
public final class InvitationPart {
    private final Session session;
    private final Navigator navigator;
    private final Events events;
    private final RecordSaving saving;
    private final Followed<Coming> person;
    private final FlowPane node = new FlowPane(6, 6);

    /// Of an open book.
    public InvitationPart(Session session, Navigator navigator) {
        this.session = session;
        this.navigator = navigator;
        events = new Events(session.workspace());
        saving = new RecordSaving(
                session.background(),
                session.workspace().ids(),
                (record, _, with) -> events.save(record, with),
                events::delete);
        person = new Followed<>(session, id -> Optional.of(events.coming(id)), Set.of(GuestEvent.class));
        node.getStyleClass().add("memberships");
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
        person.shownProperty().subscribe(this::fill);
    }

    /// What the panel of a person takes up: a card and no tab.
    public PersonPart part() {
        return PersonPart.card(node, person::show);
    }

    private void fill(@Nullable Coming now) {
        node.getChildren().clear();
        node.setVisible(now != null && !(now.invited().isEmpty() && now.open().isEmpty()));
        if (now == null) {
            return;
        }
        var words = new Written(session.locale(), session.workspace().today());
        now.invited().forEach((event, invitation) -> {
            String said = Messages.of(
                    "events.chip",
                    event.name(),
                    words.shortDay(event.date()),
                    Messages.of("events.state.", invitation.state()));
            var chip = new Button(said);
            chip.getStyleClass().setAll("chip", "neutral", "tag");
            chip.setAccessibleText(Messages.of("events.chip_spoken", said));
            chip.setOnAction(_ -> navigator.openEvents(event.id()));
            node.getChildren().add(chip);
        });
        if (!now.open().isEmpty()) {
            var invite = new Hyperlink(Messages.of("events.invite_person"));
            invite.getStyleClass().add("small");
            invite.setOnAction(_ -> {
                invite.setVisited(false);
                new FormDialog(saving, form(now.contactId(), now.open()), _ -> {})
                        .show(node.getScene().getWindow());
            });
            node.getChildren().add(invite);
        }
    }

    private static Form form(long contactId, List<GuestEvent> open) {
        var event = new Pick<>("events.event", open, GuestEvent::name, null, null);
        return new Form(Messages.of("events.guest"), "", null, List.of(event), () -> {
            long id = event.needed().id();
            return Made.row(ids -> new Invitation(ids.getAsLong(), contactId, id, Invitation.State.INVITED, ""));
        });
    }
}
