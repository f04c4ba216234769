package org.vouchbook.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The referrer made the introduction and confirmed it (F1).
///
/// @param at when they confirmed it; the clock of the first contact starts here (G4)
/// @param channel how it was made, if known
/// @param words what they wrote or said, or the introduction itself (A17, G9)
/// @param evidence where the words come from
public record Introduction(Instant at, @Nullable Channel channel, String words, Evidence evidence) {
    /// Where we know it from.
    public enum Evidence {
        /// What they told us, typed.
        TOLD,
        /// Their message, pasted.
        PASTED,
        /// Their e-mail, read from a file.
        MAIL,
        /// Noted in a book that did not ask for evidence yet.
        EARLIER
    }

    /// @throws IllegalArgumentException when the words are too long
    public Introduction {
        Objects.requireNonNull(at);
        Objects.requireNonNull(evidence);
        words = Text.within(Text.paragraphs(words), Contact.MAX_TEXT);
    }

    /// Whether there is any evidence of it (F1).
    public boolean isConfirmed() {
        return !words.isEmpty() || evidence == Evidence.EARLIER;
    }
}
