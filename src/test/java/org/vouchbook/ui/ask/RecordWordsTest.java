package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.form.Written;
import org.vouchbook.ui.kit.Tone;

/// How a record looks in the list.
class RecordWordsTest {
    private static Tone tone(int value, double least, double content) {
        var policy = new AskPolicy(90, 730, 12, 14, least, 4, 8, content, 7, 12);
        var words = new RecordWords(new Written(Locale.UK, Fixtures.TODAY), policy, 1);
        return words.of(new Satisfaction(1, 2, Fixtures.TODAY, value, value, value, ""))
                .tone();
    }

    @Test
    void satisfactionIsColouredByTheUsersOwnNumbers() {
        assertEquals(Tone.SUCCESS, tone(8, 5, 8));
        assertEquals(Tone.WARNING, tone(7, 5, 8));
        assertEquals(Tone.SUCCESS, tone(7, 5, 7));
        assertEquals(Tone.DANGER, tone(4, 5, 8));
        assertEquals(Tone.WARNING, tone(4, 3, 8));
    }

    /// How much was kept stands beside what was agreed, as long as it holds (J15).
    @Test
    void aCommitmentSaysHowMuchOfItWasKeptThisQuarter() {
        var words = new RecordWords(new Written(Locale.UK, Fixtures.TODAY), AskPolicy.DEFAULT, 1);
        assertEquals(
                "Names bakers · 1 of 2 this quarter", words.of(agreed(2, false)).text());
        assertEquals("Names bakers · 2 a quarter", words.of(agreed(2, true)).text());
        assertEquals("Names bakers", words.of(agreed(null, false)).text());
    }

    private static Commitment agreed(@Nullable Integer number, boolean over) {
        return new Commitment(
                1,
                1,
                new Agreement(
                        "Names bakers",
                        "",
                        Agreement.Formality.VERBAL,
                        Fixtures.TODAY,
                        number,
                        "",
                        "",
                        null,
                        over ? Fixtures.TODAY : null));
    }
}
