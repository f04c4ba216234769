package org.vouchbook.domain;

import java.util.Objects;

/// A contact is invited to an event of ours, and what became of it (J12).
///
/// @param friend whom they bring; empty: nobody that we know of
public record Invitation(long id, long contactId, long eventId, State state, String friend) implements Row {
    /// What became of it, in the order of what it says more.
    public enum State {
        INVITED,
        /// They said that they come.
        COMING,
        STAYED_AWAY,
        CAME
    }

    /// @throws IllegalArgumentException when the friend's name is too long
    public Invitation {
        Row.requireId(id);
        Row.requireId(contactId);
        Row.requireId(eventId);
        Objects.requireNonNull(state);
        friend = Text.within(Text.line(friend), Text.SHORT);
    }

    /// The invitation as it went.
    public Invitation went(State how) {
        return new Invitation(id, contactId, eventId, how, friend);
    }

    /// The invitation with another name of the friend.
    public Invitation bringing(String name) {
        return new Invitation(id, contactId, eventId, state, name);
    }

    /// This one with what another of the same person to the same event says more.
    public Invitation with(Invitation other) {
        return new Invitation(
                id,
                contactId,
                eventId,
                other.state.compareTo(state) > 0 ? other.state : state,
                friend.isEmpty() ? other.friend : friend);
    }
}
