package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;

/// The user has said of a [Hint] that it is none: it does not come back.
///
/// @param contactId in whose notes the words stand
/// @param name the other, as written
/// @param text the words
/// @param date when it was said
public record HintPassed(long id, long contactId, String name, String text, LocalDate date) implements Row {
    /// @throws IllegalArgumentException when an id is not above 0 or a text is longer than [Text#SHORT]
    public HintPassed {
        Row.requireId(id);
        Row.requireId(contactId);
        name = Text.within(Text.line(name), Text.SHORT);
        text = Text.within(Text.line(text), Text.SHORT);
        Objects.requireNonNull(date);
    }

    /// Whether a hint is the one that was meant, whoever is called so by now.
    public boolean means(Hint hint) {
        return hint.aboutId() == contactId
                && hint.name().equals(name)
                && hint.text().equals(text);
    }
}
