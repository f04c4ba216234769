package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A request to a contact for an introduction (E14), or that it was avoided (E12).
///
/// @param way for an introduction, or for permission to use the name (A16)
/// @param about whom it was about, if somebody was in mind
/// @param action what they were asked to do: an action, not a contact (E14)
/// @param by by when they were asked to do it, if said
/// @param words what was said
/// @param outcome how it went
/// @param cause why it was avoided, or refused
/// @param override why it was asked although the verdict was against it (B9); empty: it was not
/// @param wording the key of the wording that the words came from (E13); empty: from none
public record Ask(
        long id,
        long contactId,
        LocalDate date,
        Way way,
        String about,
        String action,
        @Nullable LocalDate by,
        String words,
        Outcome outcome,
        String cause,
        String override,
        String wording)
        implements Row {
    /// What was asked for.
    public enum Way {
        INTRODUCTION,
        PERMISSION
    }

    /// How it went.
    public enum Outcome {
        OPEN,
        NAMED,
        PROMISED,
        NOT_NOW,
        /// Refused: it came too early (B12).
        TOO_EARLY,
        /// Not asked after all; the cause is private (E12).
        AVOIDED
    }

    /// @throws IllegalArgumentException when a text is too long
    public Ask {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(date);
        Objects.requireNonNull(way);
        Objects.requireNonNull(outcome);
        about = Text.within(Text.line(about), Text.SHORT);
        action = Text.within(Text.paragraphs(action), Text.LONG);
        words = Text.within(Text.paragraphs(words), Text.LONG);
        cause = Text.within(Text.line(cause), Text.SHORT);
        override = Text.within(Text.line(override), Text.SHORT);
        wording = Wording.requireKey(wording);
    }

    /// Whether somebody was named or an introduction promised.
    public boolean brings() {
        return outcome == Outcome.NAMED || outcome == Outcome.PROMISED;
    }

    /// Whether it was really asked: what was avoided starts no pause.
    public boolean asked() {
        return outcome != Outcome.AVOIDED;
    }
}
