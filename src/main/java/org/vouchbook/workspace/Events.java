package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.EventGuest;
import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.Row;

/// Our events: who is invited, who came and whom they brought, and the words afterwards (J12). Whoever came has it on
/// their timeline, where it speaks for credibility.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Events {
    private final Workspace workspace;

    /// The coming events as they concern a contact.
    ///
    /// @param invited those to which they are invited, with the invitation, the first first
    /// @param open those to which they are not, the first first
    public record Coming(long contactId, SequencedMap<GuestEvent, Invitation> invited, List<GuestEvent> open) {}

    /// The events of an open book.
    public Events(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every event, the latest first.
    public List<GuestEvent> all() {
        return workspace.events().events();
    }

    /// All that is known of an event today; nothing when there is no such event.
    public Optional<EventReport> report(long eventId) {
        return workspace.events().event(eventId).map(event -> {
            List<Invitation> invitations = workspace.events().guests(eventId);
            Set<Long> ids = invitations.stream().map(Invitation::contactId).collect(Collectors.toSet());
            Map<Long, Contact> people = workspace.reader().contacts(ids);
            Map<Long, List<Interaction>> happened = workspace.events().interactions(ids, event.date()).stream()
                    .collect(Collectors.groupingBy(Interaction::contactId));
            List<String> names =
                    people.values().stream().map(Contact::displayName).toList();
            var guests = new ArrayList<EventGuest>();
            for (Invitation invitation : invitations) {
                Contact contact = people.get(invitation.contactId());
                if (contact != null) {
                    List<Interaction> theirs = happened.getOrDefault(contact.id(), List.of());
                    guests.add(EventGuest.of(contact, invitation, event, theirs, names));
                }
            }
            return new EventReport(event, guests, workspace.today());
        });
    }

    /// The events of today and later, as they concern a contact.
    public Coming coming(long contactId) {
        Map<Long, Invitation> theirs = new HashMap<>();
        workspace.events().invitations(contactId).forEach(i -> theirs.put(i.eventId(), i));
        var invited = new LinkedHashMap<GuestEvent, Invitation>();
        var open = new ArrayList<GuestEvent>();
        for (GuestEvent event : all().reversed()) {
            Invitation invitation = theirs.get(event.id());
            if (event.date().isBefore(workspace.today())) {
                continue;
            }
            if (invitation == null) {
                open.add(event);
            } else {
                invited.put(event, invitation);
            }
        }
        return new Coming(contactId, invited, open);
    }

    /// Saves a record of an event, new or changed, with those that come with it, such as the other guests.
    public void save(Row record, List<? extends Row> with) {
        var rows = new ArrayList<Row>(List.of(record));
        rows.addAll(with);
        var all = new ArrayList<Edit>();
        rows.forEach(row -> all.add(new Edit.Put(row)));
        for (Row row : rows) {
            switch (row) {
                case GuestEvent event -> all.addAll(moved(event));
                case Invitation invitation ->
                    all.addAll(attended(invitation, workspace.events().event(invitation.eventId())));
                default -> {}
            }
        }
        workspace.commit(new ChangeSet(ChangeLabel.of("change.event_saved", name(record)), all));
    }

    /// Deletes a record of an event; an event goes with its invitations, and with it that somebody was there.
    public void delete(Row record) {
        var edits = new ArrayList<Edit>();
        if (record instanceof GuestEvent event) {
            for (Invitation invitation : workspace.events().guests(event.id())) {
                edits.addAll(attended(invitation.went(Invitation.State.STAYED_AWAY), Optional.of(event)));
                edits.add(new Edit.Delete(invitation));
            }
        } else if (record instanceof Invitation invitation) {
            edits.addAll(attended(
                    invitation.went(Invitation.State.STAYED_AWAY),
                    workspace.events().event(invitation.eventId())));
        }
        edits.add(new Edit.Delete(record));
        workspace.commit(new ChangeSet(ChangeLabel.of("change.event_deleted", name(record)), edits));
    }

    /// Notes that a guest was spoken to today.
    public void spoke(EventGuest guest, InteractionKind kind) {
        new Timeline(workspace)
                .log(
                        guest.contact().id(),
                        kind,
                        kind.usualDirection(),
                        workspace.today(),
                        "",
                        kind.usualAxis().orElse(null));
    }

    /// That they were there stands on their timeline, once; that they were not, no more.
    private List<Edit> attended(Invitation invitation, Optional<GuestEvent> event) {
        if (event.isEmpty()) {
            return List.of();
        }
        List<Interaction> noted = noted(invitation.contactId(), event.get());
        if (invitation.state() != Invitation.State.CAME) {
            return noted.stream().<Edit>map(Edit.Delete::new).toList();
        }
        return noted.isEmpty()
                ? List.of(new Edit.Put(there(workspace.ids().getAsLong(), invitation.contactId(), event.get())))
                : List.of();
    }

    /// An event with another day or name has them on the timelines of those who came.
    private List<Edit> moved(GuestEvent now) {
        var edits = new ArrayList<Edit>();
        workspace
                .events()
                .event(now.id())
                .ifPresent(was -> workspace.events().guests(now.id()).stream()
                        .flatMap(guest -> noted(guest.contactId(), was).stream())
                        .map(i -> there(i.id(), i.contactId(), now))
                        .forEach(i -> edits.add(new Edit.Put(i))));
        return edits;
    }

    private List<Interaction> noted(long contactId, GuestEvent event) {
        return workspace.events().interactions(List.of(contactId), event.date()).stream()
                .filter(i -> i.kind() == InteractionKind.EVENT
                        && i.date().equals(event.date())
                        && i.note().equals(event.name()))
                .toList();
    }

    private Interaction there(long id, long contactId, GuestEvent event) {
        InteractionKind kind = InteractionKind.EVENT;
        LocalDate day = event.date();
        return new Interaction(
                id,
                contactId,
                kind,
                kind.usualDirection(),
                day,
                event.name(),
                kind.usualAxis().orElse(null),
                workspace.now());
    }

    /// The event's name; for a person, theirs.
    private String name(Row record) {
        return switch (record) {
            case GuestEvent event -> event.name();
            case Invitation invitation ->
                workspace
                        .events()
                        .event(invitation.eventId())
                        .map(GuestEvent::name)
                        .orElse("");
            case Contact contact -> contact.displayName();
            default -> "";
        };
    }
}
