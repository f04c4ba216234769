package org.vouchbook.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.Row;

/// Reads our events with their guests, and what the user has to tell, a query for each kind of record. Every method
/// raises [org.vouchbook.domain.BookException] when the file fails.
public final class EventReader {
    private static final String EVENT_DAY = "(SELECT e.on_day FROM guest_event e WHERE e.id = event_id)";
    private static final String UNSPOKEN = "WHERE state = '" + Invitation.State.CAME + "' AND " + EVENT_DAY
            + " BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.contact_id = invitation.contact_id"
            + " AND i.kind <> '" + InteractionKind.NOTE + "' AND i.on_day > " + EVENT_DAY + ") ORDER BY id";

    private static final int BEGINNING = 60;

    private final Database database;

    /// Reads from an open book.
    public EventReader(Database database) {
        this.database = database;
    }

    /// Every event, the latest first.
    public List<GuestEvent> events() {
        return select(GuestEventTable.TABLE, "ORDER BY on_day DESC, id DESC");
    }

    /// One event, if it exists.
    public Optional<GuestEvent> event(long id) {
        return select(GuestEventTable.TABLE, "WHERE id = ?", id).stream().findFirst();
    }

    /// Who is invited to an event, the first first.
    public List<Invitation> guests(long eventId) {
        return select(InvitationTable.TABLE, "WHERE event_id = ? ORDER BY id", eventId);
    }

    /// To what a contact is or was invited, the first first.
    public List<Invitation> invitations(long contactId) {
        return select(InvitationTable.TABLE, "WHERE contact_id = ? ORDER BY id", contactId);
    }

    /// Those who came to an event between two days and have not been spoken to since.
    public List<Invitation> unspoken(LocalDate from, LocalDate until) {
        return select(InvitationTable.TABLE, UNSPOKEN, from, until);
    }

    /// What happened with these contacts on a day and later.
    public List<Interaction> interactions(Collection<Long> contactIds, LocalDate since) {
        return database.read(c -> InteractionTable.TABLE.selectAny(
                c, "WHERE contact_id = ANY(?) AND on_day >= ? ORDER BY id", contactIds, since));
    }

    /// What the user has to tell, the latest first.
    public List<LibraryItem> library() {
        return select(LibraryItemTable.TABLE, "ORDER BY created DESC, id DESC");
    }

    /// When one of them was told, by the words that it begins with, the latest first. Nothing but the words of what
    /// happened ties it to whom it was told: whoever edits them by hand says what was said.
    public List<Interaction> told(LibraryItem item, int most) {
        String first = item.text().lines().findFirst().orElse("");
        String begins = first.substring(0, Math.min(first.length(), BEGINNING));
        return select(
                        InteractionTable.TABLE,
                        "WHERE LEFT(note, ?) = ? ORDER BY on_day DESC, id DESC",
                        begins.length(),
                        begins)
                .stream()
                .filter(happened -> item.reaction(happened).isPresent())
                .limit(most)
                .toList();
    }

    private <R extends Row> List<R> select(Table<R> table, String condition, Object... parameters) {
        return database.read(c -> table.select(c, condition, parameters));
    }
}
