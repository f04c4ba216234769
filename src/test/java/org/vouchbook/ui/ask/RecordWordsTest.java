package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.form.Written;
import org.vouchbook.ui.kit.Tone;

/// How a record looks in the list.
class RecordWordsTest {
    private static Tone tone(int value, double least, double content) {
        var policy = new AskPolicy(90, 730, 12, 14, least, 4, 8, content, 7);
        var words = new RecordWords(new Written(Locale.UK, Fixtures.TODAY), policy);
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
}
