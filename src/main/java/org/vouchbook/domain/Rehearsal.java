package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;

/// One time that the user practised an element of the method, alone or with a colleague (E12, E13). It belongs to
/// nobody's history, and no client needs to be named in it.
///
/// @param words what was said, as the user noted it; may be empty
/// @param note a word on how it was; may be empty
public record Rehearsal(long id, RehearsalElement element, LocalDate date, String words, Went went, String note)
        implements Row {
    /// How it went.
    public enum Went {
        STUMBLED,
        ALL_RIGHT,
        NATURAL
    }

    /// @throws IllegalArgumentException when a text is longer than [Text#LONG]
    public Rehearsal {
        Row.requireId(id);
        Objects.requireNonNull(element);
        Objects.requireNonNull(date);
        Objects.requireNonNull(went);
        words = Text.within(Text.paragraphs(words), Text.LONG);
        note = Text.within(Text.paragraphs(note), Text.LONG);
    }

    @Override
    public long contactId() {
        return 0;
    }
}
