package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a client will need before they ask for it, and what we arranged ahead (C3).
///
/// @param need what they will need
/// @param expected the day on which
/// @param arrangement what we arranged; may be empty
/// @param arranged the day on which we did; none: not yet
public record Anticipation(
        long id,
        long contactId,
        String need,
        LocalDate expected,
        String arrangement,
        @Nullable LocalDate arranged) implements Row {
    /// @throws IllegalArgumentException when there is no need, a text is too long, or an arrangement has no day
    public Anticipation {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(expected);
        need = Text.within(Text.paragraphs(need), Text.LONG);
        arrangement = Text.within(Text.paragraphs(arrangement), Text.LONG);
        if (need.isEmpty() || (arranged == null && !arrangement.isEmpty())) {
            throw new IllegalArgumentException("a need of " + need.length() + " letters, arranged " + arranged);
        }
    }

    /// The need as arranged on a day.
    ///
    /// @param what was arranged; empty: as it was noted before
    public Anticipation arranged(LocalDate day, String what) {
        return new Anticipation(
                id, contactId, need, expected, what.isBlank() ? arrangement : what, Objects.requireNonNull(day));
    }

    /// Whether it was arranged before it was needed: only then did we see it coming.
    public boolean ahead() {
        return arranged != null && !arranged.isAfter(expected);
    }
}
