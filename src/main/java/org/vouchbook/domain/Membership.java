package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A contact's part in a networking group (K3).
///
/// @param role what they do there: chair, seat of their trade; may be empty
/// @param ended the day they left, if they did
public record Membership(
        long id,
        long contactId,
        long groupId,
        LocalDate since,
        String role,
        @Nullable LocalDate ended) implements Row {
    /// @throws IllegalArgumentException when it ended before it began or the role is too long
    public Membership {
        Row.requireId(id);
        Row.requireId(contactId);
        Row.requireId(groupId);
        Objects.requireNonNull(since);
        role = Text.within(Text.line(role), Text.SHORT);
        if (ended != null && ended.isBefore(since)) {
            throw new IllegalArgumentException("membership from " + since + " to " + ended);
        }
    }

    /// Whether they are a member on a day.
    public boolean on(LocalDate day) {
        return !day.isBefore(since) && (ended == null || day.isBefore(ended));
    }

    /// Whether another one says the same: both of the same group, their times touching.
    public boolean sameStay(Membership other) {
        return groupId == other.groupId
                && (ended == null || !ended.isBefore(other.since))
                && (other.ended == null || !other.ended.isBefore(since));
    }
}
