package org.vouchbook.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A question, a story or a piece of advice of the user's own, worth telling to more than one person (J12, C4). It
/// belongs to nobody's history.
///
/// @param topic what it is about, in a word or two: a worry, a wish; may be empty
/// @param industry of the clients whom it is for; may be empty
public record LibraryItem(long id, Kind kind, String text, String topic, String industry, Instant created)
        implements Row {
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
        industry = Text.within(Text.line(industry), Text.SHORT);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell");
        }
    }

    /// Whether a contact is tagged with what it is about or whom it is for, so that it is offered first.
    public boolean suits(Contact contact) {
        return contact.tags().stream()
                .map(Text::fold)
                .anyMatch(tag -> tag.equals(Text.fold(topic)) || tag.equals(Text.fold(industry)));
    }

    /// How somebody took it, where they were told: what the note of it says after the text itself. Empty text: told,
    /// and nothing was noted of how they took it; nothing: the note is about something else.
    public Optional<String> reaction(Interaction told) {
        String said = Text.line(told.note());
        String words = Text.line(text);
        return said.startsWith(words)
                ? Optional.of(said.substring(words.length()).strip())
                : Optional.empty();
    }

    @Override
    public long contactId() {
        return 0;
    }
}
