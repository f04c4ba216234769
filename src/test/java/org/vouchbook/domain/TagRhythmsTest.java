package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.support.Fixtures;

/// Whose rhythm counts: the person's own, then the tag's, then the kind's (L10).
class TagRhythmsTest {
    private static final TouchPolicy POLICY = new TouchPolicy(
            60,
            60,
            120,
            30,
            730,
            7,
            30,
            14,
            3,
            TagRhythms.of(List.of(new TagRhythm(1, "VIP", 14), new TagRhythm(2, "golf", 90))));

    private static Rhythm of(@Nullable Integer own, String... tags) {
        return POLICY.rhythm(Fixtures.contact("Ana", "Sousa")
                .edit()
                .kind(ContactKind.CLIENT)
                .rhythmDays(own)
                .tags(List.of(tags))
                .build());
    }

    @Test
    void thePersonsOwnGoesFirst() {
        assertEquals(new Rhythm(200, Rhythm.From.OWN, ""), of(200, "VIP"));
        assertEquals(new Rhythm(1, Rhythm.From.OWN, ""), of(1));
    }

    @Test
    void thenTheTagsHoweverItIsCapitalised() {
        assertEquals(new Rhythm(14, Rhythm.From.TAG, "VIP"), of(null, "vip"));
    }

    @Test
    void aTagMayAlsoSlowDown() {
        assertEquals(new Rhythm(90, Rhythm.From.TAG, "golf"), of(null, "golf"));
    }

    @Test
    void ofSeveralTagsTheMostFrequentCounts() {
        assertEquals(14, of(null, "golf", "VIP").days());
        assertEquals(14, of(null, "VIP", "golf").days());
    }

    @Test
    void thenThatOfTheKind() {
        assertEquals(new Rhythm(60, Rhythm.From.KIND, ""), of(null, "chess"));
        assertEquals(new Rhythm(60, Rhythm.From.KIND, ""), of(null));
    }

    @Test
    void ofTwoForOneTagTheMoreFrequentCounts() {
        var two = TagRhythms.of(List.of(new TagRhythm(1, "VIP", 30), new TagRhythm(2, "vip", 10)));
        assertEquals(10, two.of("Vip").orElseThrow().days());
    }

    @ParameterizedTest
    @CsvSource({"'',5", "' ',5", "VIP,0", "VIP,3651"})
    void whatMakesNoSenseIsRefused(String tag, int days) {
        assertThrows(IllegalArgumentException.class, () -> new TagRhythm(1, tag, days));
    }
}
