package org.vouchbook.ui.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.form.Written;

/// What stands under what a group agreed.
class GroupWordsTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private final GroupWords words = new GroupWords(new Written(Locale.UK, TODAY));

    private static GroupCommitment agreed(@Nullable LocalDate review, @Nullable LocalDate ended) {
        return new GroupCommitment(
                5,
                6,
                new Agreement(
                        "One name a month",
                        "",
                        Agreement.Formality.VERBAL,
                        TODAY.minusYears(1),
                        3,
                        "A talk",
                        "",
                        review,
                        ended));
    }

    /// The day to look at it together stands there until it is over (J17).
    @Test
    void whenToLookAtItTogetherStandsUnderWhatWasAgreed() {
        String day = words.words().shortDay(TODAY);
        assertEquals("We: A talk", words.sides(agreed(null, null)));
        assertEquals(
                "We: A talk · Look at it together on " + words.words().shortDay(TODAY.plusDays(1)),
                words.sides(agreed(TODAY.plusDays(1), null)));
        assertEquals("We: A talk · Due to be looked at together: " + day, words.sides(agreed(TODAY, null)));
        assertEquals("We: A talk", words.sides(agreed(TODAY, TODAY)), "it is over");
    }
}
