package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something that happened between us and a contact.
///
/// @param axis the side of the relationship it speaks for (J5), if any
public record Interaction(
        long id,
        long contactId,
        InteractionKind kind,
        Direction direction,
        LocalDate date,
        String note,
        @Nullable Axis axis,
        Instant created)
        implements Row {

    /// @throws IllegalArgumentException when the note is longer than [Contact#MAX_TEXT]
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
    }

    /// Whether another says that somebody was at the same event.
    public boolean sameEvent(Interaction other) {
        return kind == InteractionKind.EVENT
                && other.kind == kind
                && date.equals(other.date)
                && note.equals(other.note);
    }
}
