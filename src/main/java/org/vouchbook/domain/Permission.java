package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The referrer's leave to use their name (A15).
///
/// @param date the day it was given
/// @param scope what for, as agreed
/// @param words the very words agreed
/// @param given how it was given
/// @param withdrawn the day it was taken back, if it was; not before `date`
public record Permission(
        LocalDate date,
        String scope,
        String words,
        @Nullable Channel given,
        @Nullable LocalDate withdrawn) {
    /// @throws IllegalArgumentException when it was withdrawn before it was given or a text is too long
    public Permission {
        Objects.requireNonNull(date);
        scope = Text.within(Text.line(scope), Text.SHORT);
        words = Text.within(Text.paragraphs(words), Text.LONG);
        if (withdrawn != null && withdrawn.isBefore(date)) {
            throw new IllegalArgumentException("withdrawn before it was given");
        }
    }

    /// Whether the name may still be used.
    public boolean holds() {
        return withdrawn == null;
    }
}
