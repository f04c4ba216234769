package org.vouchbook.domain;

import java.time.Instant;
import java.util.Objects;

/// A question, a story or a piece of advice of the user's own, worth telling to more than one person (J12, C4). It
/// belongs to nobody's history.
///
/// @param topic what it is about, in a word or two: a trade, a worry; may be empty
public record LibraryItem(long id, Kind kind, String text, String topic, Instant created) implements Row {
    /// What it is.
    public enum Kind {
        /// Makes them think.
        QUESTION,
        /// What happened to somebody like them.
        STORY,
        /// What we would do in their place.
        ADVICE
    }

    /// @throws IllegalArgumentException when there is no text, or one is too long
    public LibraryItem {
        Row.requireId(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(created);
        text = Text.within(Text.paragraphs(text), Text.LONG);
        topic = Text.within(Text.line(topic), Text.SHORT);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell");
        }
    }

    /// Whether it is about what a contact is tagged with, so that it is offered first.
    public boolean suits(Contact contact) {
        return contact.tags().stream().anyMatch(tag -> Text.fold(tag).equals(Text.fold(topic)));
    }

    @Override
    public long contactId() {
        return 0;
    }
}
