package org.vouchbook.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/// A text of the user's own for one purpose, with placeholders. It belongs to nobody's history.
///
/// @param language an IETF tag such as `en` or `de-AT`
/// @param subject of a mail; may be empty
/// @param changed when subject or text were last changed; what was said before was said in other words
public record Wording(
        long id,
        DraftPurpose purpose,
        String name,
        String language,
        String subject,
        String text,
        Instant created,
        Instant changed)
        implements Row {
    /// The most letters of a text.
    public static final int MAX_TEXT = 10_000;

    /// What the keys of the user's own begin with.
    public static final String OWN = "own-";

    /// The most letters of a key.
    private static final int MAX_KEY = 30;

    /// @throws IllegalArgumentException when it has no name or no text, one is too long, or the language is no tag
    public Wording {
        Row.requireId(id);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(created);
        Objects.requireNonNull(changed);
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

    /// A wording whose text is as it was first written.
    ///
    /// @throws IllegalArgumentException as for all wordings
    public Wording(
            long id, DraftPurpose purpose, String name, String language, String subject, String text, Instant created) {
        this(id, purpose, name, language, subject, text, created, created);
    }

    /// What an ask or a message remembers of the wording that it came from (E13). The shipped ones have such keys too.
    public String key() {
        return OWN + id;
    }

    /// Checks the key of a wording; empty: no wording.
    ///
    /// @throws IllegalArgumentException when it is too long to be one
    static String requireKey(String key) {
        if (key.length() > MAX_KEY) {
            throw new IllegalArgumentException("a key of " + key.length() + " letters");
        }
        return key;
    }

    @Override
    public long contactId() {
        return 0;
    }
}
