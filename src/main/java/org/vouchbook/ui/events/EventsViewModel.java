package org.vouchbook.ui.events;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.EventGuest;
import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.OpenRecord;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.RecordSaving;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Events;
import org.vouchbook.workspace.PersonRow;

/// Our events and the one that is open, as they stand while somebody looks.
public final class EventsViewModel {
    private static final Set<Class<? extends Row>> SHOWN =
            Set.of(GuestEvent.class, Invitation.class, Contact.class, Interaction.class);

    private final Session session;
    private final Events events;
    private final RecordSaving saving;
    private final OpenRecord<GuestEvent, EventReport> open;

    /// Of an open book.
    public EventsViewModel(Session session) {
        this.session = session;
        events = new Events(session.workspace());
        saving = new RecordSaving(
                session.background(),
                session.workspace().ids(),
                (record, _, with) -> events.save(record, with),
                events::delete);
        open = new OpenRecord<>(session, events::all, events::report, SHOWN);
    }

    /// Every event, the latest first, and the one that is open.
    OpenRecord<GuestEvent, EventReport> open() {
        return open;
    }

    RecordSaving saving() {
        return saving;
    }

    Written words() {
        return new Written(session.locale(), session.workspace().today());
    }

    /// The forms of events.
    EventForms forms() {
        var usual = Currency.getInstance(session.settings().get().currency());
        return new EventForms(
                new Typing(words(), usual), session.index(), session.workspace().now());
    }

    /// The tags of the people who are not archived, in their order.
    List<String> tags() {
        return session.index().list().rows().stream()
                .map(PersonRow::contact)
                .filter(c -> !c.archived())
                .flatMap(c -> c.tags().stream())
                .collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()))
                .keySet()
                .stream()
                .toList();
    }

    /// Those with a tag who are not archived, nor guests already.
    List<Contact> tagged(String tag) {
        Set<Long> guests =
                open.report().guests().stream().map(g -> g.contact().id()).collect(Collectors.toSet());
        return session.index().list().rows().stream()
                .map(PersonRow::contact)
                .filter(c -> !c.archived() && c.tags().contains(tag) && !guests.contains(c.id()))
                .toList();
    }

    /// Notes what became of an invitation.
    void went(EventGuest guest, Invitation.State state) {
        run(() -> events.save(guest.invitation().went(state), List.of()));
    }

    /// Notes that a guest was spoken to today.
    void spoke(EventGuest guest, InteractionKind kind) {
        run(() -> events.spoke(guest, kind));
    }

    /// What a form brought into the book is what is open next, where it is an event.
    void made(Row record) {
        if (record instanceof GuestEvent event) {
            open.choose(event.id());
        }
    }

    private void run(Runnable job) {
        session.background()
                .run(
                        () -> {
                            job.run();
                            return true;
                        },
                        _ -> {});
    }
}
