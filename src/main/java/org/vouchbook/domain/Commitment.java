package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a referrer has agreed to do regularly (J14–J17).
///
/// @param what in which way they refer or introduce
/// @param wording the agreement in their words
/// @param perQuarter how often a quarter, if a number was agreed; 1 to 100
/// @param weGive what we do for them
/// @param theyGain what they have of it
/// @param review the day to look at it together again
/// @param ended the day it ended, if it did
public record Commitment(
        long id,
        long contactId,
        String what,
        String wording,
        Formality formality,
        LocalDate since,
        @Nullable Integer perQuarter,
        String weGive,
        String theyGain,
        @Nullable LocalDate review,
        @Nullable LocalDate ended)
        implements Row {
    /// How firm it is (J17).
    public enum Formality {
        VERBAL,
        CADENCE_AGREED,
        WRITTEN
    }

    /// @throws IllegalArgumentException when nothing says what it is, a text is too long or the number is not 1 to 100
    public Commitment {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(formality);
        Objects.requireNonNull(since);
        what = Text.within(Text.line(what), Text.SHORT);
        wording = Text.within(Text.paragraphs(wording), Text.LONG);
        weGive = Text.within(Text.paragraphs(weGive), Text.LONG);
        theyGain = Text.within(Text.paragraphs(theyGain), Text.LONG);
        if (what.isEmpty() || (perQuarter != null && (perQuarter < 1 || perQuarter > 100))) {
            throw new IllegalArgumentException("commitment of " + perQuarter + " a quarter");
        }
    }
}
