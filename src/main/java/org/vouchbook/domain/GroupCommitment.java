package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the members of a networking group have agreed to do for each other regularly (K3, K6, J17).
///
/// @param what in which way they refer or introduce
/// @param wording the agreement in their words
/// @param perQuarter how many introductions a quarter each side means to bring, if a number was agreed; 1 to 100
/// @param weGive what we do for them
/// @param theyGain what they have of it
/// @param review the day to look at it together again
/// @param ended the day it ended, if it did
public record GroupCommitment(
        long id,
        long groupId,
        String what,
        String wording,
        Commitment.Formality formality,
        LocalDate since,
        @Nullable Integer perQuarter,
        String weGive,
        String theyGain,
        @Nullable LocalDate review,
        @Nullable LocalDate ended)
        implements Row {
    /// @throws IllegalArgumentException when nothing says what it is, a text is too long, it ended before it began or
    ///     the number is not 1 to 100
    public GroupCommitment {
        Row.requireId(id);
        Row.requireId(groupId);
        Objects.requireNonNull(formality);
        Objects.requireNonNull(since);
        what = Text.within(Text.line(what), Text.SHORT);
        wording = Text.within(Text.paragraphs(wording), Text.LONG);
        weGive = Text.within(Text.paragraphs(weGive), Text.LONG);
        theyGain = Text.within(Text.paragraphs(theyGain), Text.LONG);
        boolean countable = perQuarter == null || (perQuarter >= 1 && perQuarter <= 100);
        if (what.isEmpty() || !countable || (ended != null && ended.isBefore(since))) {
            throw new IllegalArgumentException("commitment of " + perQuarter + " a quarter");
        }
    }

    @Override
    public long contactId() {
        return 0;
    }
}
