package org.vouchbook.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/// A text of the user's own for one purpose, with placeholders. It belongs to nobody's history.
///
/// @param language an IETF tag such as `en` or `de-AT`
/// @param subject of a mail; may be empty
public record Wording(
        long id, DraftPurpose purpose, String name, String language, String subject, String text, Instant created)
        implements Row {
    /// The most letters of a text.
    public static final int MAX_TEXT = 10_000;

    /// @throws IllegalArgumentException when it has no name or no text, one is too long, or the language is no tag
    public Wording {
        Row.requireId(id);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(created);
        name = Text.line(name);
        subject = Text.line(subject);
        text = Text.paragraphs(text);
        language = Locale.forLanguageTag(language).toLanguageTag();
        if (name.isEmpty() || name.length() > 200 || subject.length() > 500) {
            throw new IllegalArgumentException("name or subject of " + name.length() + ", " + subject.length());
        }
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("text of " + text.length() + " letters");
        }
    }

    @Override
    public long contactId() {
        return 0;
    }
}
