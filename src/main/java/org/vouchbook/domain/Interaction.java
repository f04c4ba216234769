package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something that happened between us and a contact.
///
/// @param axis the side of the relationship it speaks for (J5), if any
/// @param minutes how long it took, 1 to [#LONGEST] (J20); none: nobody noted it
public record Interaction(
        long id,
        long contactId,
        InteractionKind kind,
        Direction direction,
        LocalDate date,
        String note,
        @Nullable Axis axis,
        Instant created,
        @Nullable Integer minutes)
        implements Row, Happening {
    /// The most minutes: a day.
    public static final int LONGEST = 24 * 60;

    /// @throws IllegalArgumentException when the note is longer than [Contact#MAX_TEXT] or the minutes are out of range
    public Interaction {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(date);
        Objects.requireNonNull(created);
        note = Text.paragraphs(note);
        if (note.length() > Contact.MAX_TEXT) {
            throw new IllegalArgumentException("note of " + note.length() + " letters");
        }
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            throw new IllegalArgumentException("interaction of " + minutes + " minutes");
        }
    }

    /// Of which nobody noted how long it took.
    public Interaction(
            long id,
            long contactId,
            InteractionKind kind,
            Direction direction,
            LocalDate date,
            String note,
            @Nullable Axis axis,
            Instant created) {
        this(id, contactId, kind, direction, date, note, axis, created, null);
    }

    /// Whether another says that somebody was at the same event.
    public boolean sameEvent(Interaction other) {
        return kind == InteractionKind.EVENT
                && other.kind == kind
                && date.equals(other.date)
                && note.equals(other.note);
    }
}
