package org.vouchbook.ui.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
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
    private final PersonPart part;

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
        var person = new Followed<>(session, id -> Optional.of(events.coming(id)), Set.of(GuestEvent.class));
        part = PersonPart.chips(person, this::chips);
    }

    /// What the panel of a person takes up: a card and no tab.
    public PersonPart part() {
        return part;
    }

    private List<Node> chips(Coming now) {
        var words = new Written(session.locale(), session.workspace().today());
        var chips = new ArrayList<Node>();
        now.invited().forEach((event, invitation) -> {
            String said = Messages.of(
                    "events.chip",
                    event.name(),
                    words.shortDay(event.date()),
                    Messages.of("events.state.", invitation.state()));
            chips.add(PersonPart.chip(
                    said, Messages.of("events.chip_spoken", said), () -> navigator.openEvents(event.id())));
        });
        if (!now.open().isEmpty()) {
            chips.add(PersonPart.small(
                    Messages.of("events.invite_person"),
                    () -> new FormDialog(saving, form(now.contactId(), now.open()), _ -> {})
                            .show(part.card().getScene().getWindow())));
        }
        return chips;
    }

    private static Form form(long contactId, List<GuestEvent> open) {
        var event = new Pick<>("events.event", open, GuestEvent::name, null, null);
        return new Form(Messages.of("events.guest"), "", null, List.of(event), () -> {
            long id = event.needed().id();
            return Made.row(ids -> new Invitation(ids.getAsLong(), contactId, id, Invitation.State.INVITED, ""));
        });
    }
}
