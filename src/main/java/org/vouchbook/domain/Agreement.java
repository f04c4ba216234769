package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was agreed to be done regularly, by a referrer or by the members of a group (J14–J17, K3, K6).
///
/// @param what in which way they refer or introduce
/// @param wording the agreement in their words
/// @param perQuarter how often a quarter, if a number was agreed; 1 to 100
/// @param weGive what we do for them
/// @param theyGain what they have of it
/// @param review the day to look at it together again
/// @param ended the day it ended, if it did
public record Agreement(
        String what,
        String wording,
        Formality formality,
        LocalDate since,
        @Nullable Integer perQuarter,
        String weGive,
        String theyGain,
        @Nullable LocalDate review,
        @Nullable LocalDate ended) {
    /// How firm it is (J17).
    public enum Formality {
        VERBAL,
        CADENCE_AGREED,
        WRITTEN
    }

    /// @throws IllegalArgumentException when nothing says what it is, a text is too long or the number is not 1 to 100
    public Agreement {
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

    /// As it stands once it was looked at together: again a quarter later, which is how often it is counted; ours.
    ///
    /// @param day of the review
    public Agreement reviewed(LocalDate day) {
        return new Agreement(what, wording, formality, since, perQuarter, weGive, theyGain, day.plusMonths(3), ended);
    }

    /// Whether nobody has noted its end.
    public boolean open() {
        return ended == null;
    }

    /// Whether it was in force on a day; on the day it ended it no longer is.
    public boolean holdsOn(LocalDate day) {
        return !since.isAfter(day) && (ended == null || ended.isAfter(day));
    }
}
