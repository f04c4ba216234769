package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A guest of an event, with what came of it (J12).
///
/// @param talked the day of the first contact after the event, if there was one
/// @param friendKnown whether the friend they bring is a guest with a place in the book
public record EventGuest(
        Contact contact, Invitation invitation, @Nullable LocalDate talked, boolean friendKnown) {
    /// A guest as the book has them.
    ///
    /// @param interactions of anybody, in any order; others' are passed over
    /// @param guests the names of all guests of the event
    public static EventGuest of(
            Contact contact,
            Invitation invitation,
            GuestEvent event,
            Collection<Interaction> interactions,
            Collection<String> guests) {
        Optional<LocalDate> talked = interactions.stream()
                .filter(i -> i.contactId() == contact.id() && i.kind().isContact())
                .map(Interaction::date)
                .filter(day -> day.isAfter(event.date()))
                .min(Comparator.naturalOrder());
        return new EventGuest(contact, invitation, talked.orElse(null), isAmong(guests, invitation.friend()));
    }

    /// Most guests bring nobody: their names are not compared with those of all others.
    private static boolean isAmong(Collection<String> guests, String friend) {
        String name = Text.fold(friend);
        return !friend.isEmpty()
                && guests.stream().anyMatch(guest -> Text.fold(guest).equals(name));
    }

    /// Whether they were there.
    public boolean came() {
        return invitation.state() == Invitation.State.CAME;
    }

    /// Whether they were there and nobody has spoken to them since.
    public boolean waits() {
        return came() && talked == null;
    }

    /// Whether they brought somebody who has no place in the book yet.
    public boolean bringsSomebodyNew() {
        return !invitation.friend().isEmpty() && !friendKnown;
    }
}
