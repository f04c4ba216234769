package org.vouchbook.domain.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.words.WordingTrial.Result;

/// How wordings are counted and ranked.
class WordingFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static WordingFigures of(List<Result> results) {
        return WordingFigures.of(
                results.stream().map(r -> new WordingTrial("a", DAY, r)).toList(), LocalDate.MIN);
    }

    private static WordingFigures answered(int led, int not) {
        return new WordingFigures(led + not, led, not, 0, 0, 0);
    }

    private static List<Result> with(List<Result> results, Result more) {
        var all = new ArrayList<>(results);
        all.add(more);
        return all;
    }

    @Test
    void whatWasNotSaidIsNoUseAndWhatIsOpenIsNoAnswer() {
        WordingFigures figures =
                of(List.of(Result.LED, Result.NOT, Result.OPEN, Result.AVOIDED, Result.NOTHING_ASKED, Result.LED));
        assertEquals(new WordingFigures(5, 2, 1, 1, 1, 0), figures);
        assertEquals(3, figures.answered());
        assertFalse(figures.canBeRanked());
    }

    @Test
    void usesBeforeTheTextWasChangedAreToldApart() {
        var trials = List.of(
                new WordingTrial("a", DAY.minusDays(1), Result.LED),
                new WordingTrial("a", DAY.minusDays(1), Result.AVOIDED),
                new WordingTrial("a", DAY, Result.NOT));
        assertEquals(new WordingFigures(2, 1, 1, 0, 1, 1), WordingFigures.of(trials, DAY));
    }

    /// Wilson's interval for 8 of 10, from tables: 49.0 % to 94.3 %.
    @Test
    void whatMayBeCountedOnIsTheLowerEndOfTheInterval() {
        assertEquals(0.490, answered(8, 2).atLeast(), 0.001);
        assertEquals(0.566, answered(5, 0).atLeast(), 0.001);
        assertEquals(0, answered(0, 9).atLeast());
    }

    @Property
    void moreSuccessNeverCountsLessAndMoreFailureNeverMore(@ForAll @Size(max = 40) List<Result> results) {
        WordingFigures before = of(results);
        assertTrue(of(with(results, Result.LED)).atLeast() >= before.atLeast());
        assertTrue(of(with(results, Result.NOT)).atLeast() <= before.atLeast());
        for (Result silent : List.of(Result.OPEN, Result.AVOIDED, Result.NOTHING_ASKED)) {
            assertEquals(before.atLeast(), of(with(results, silent)).atLeast());
        }
        assertTrue(before.atLeast() >= 0 && before.atLeast() <= 1);
        if (before.answered() > 0) {
            assertTrue(before.atLeast() <= (double) before.led() / before.answered());
        }
    }

    @Property
    void theOrderOfTheTrialsDoesNotMatter(@ForAll @Size(max = 20) List<Result> results, @ForAll Random random) {
        var shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, random);
        assertEquals(of(results), of(shuffled));
    }

    @Test
    void oneLuckyAnswerRanksNothingAndAnEmptyRecordComesLast() {
        Map<String, WordingFigures> figures = Map.of(
                "lucky", answered(1, 0),
                "good", answered(6, 2),
                "better", answered(17, 3),
                "poor", answered(1, 9),
                "hopeless", answered(0, 5));
        assertEquals(
                List.of("better", "good", "poor", "new", "lucky", "hopeless"),
                WordingFigures.ranked(
                        List.of("hopeless", "new", "lucky", "poor", "good", "better"), Function.identity(), figures));
    }

    @Property
    void equalsStayInTheGivenOrderAndARankedOneRisesWithItsSuccess(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 12) Integer> led,
            @ForAll @IntRange(max = 5) int which) {
        int one = which % led.size();
        Map<Integer, WordingFigures> figures = new HashMap<>();
        var all = new ArrayList<Integer>();
        for (int i = 0; i < led.size(); i++) {
            all.add(i);
            figures.put(i, answered(led.get(i), 12 - led.get(i)));
        }
        int before = place(all, one, figures);
        figures.put(one, answered(led.get(one) + 1, 12 - led.get(one)));
        assertTrue(place(all, one, figures) <= before);
        figures.replaceAll((_, _) -> answered(3, 4));
        assertEquals(all, WordingFigures.ranked(all, String::valueOf, text(figures)));
    }

    private static int place(List<Integer> all, int one, Map<Integer, WordingFigures> figures) {
        return WordingFigures.ranked(all, String::valueOf, text(figures)).indexOf(one);
    }

    private static Map<String, WordingFigures> text(Map<Integer, WordingFigures> figures) {
        var text = new HashMap<String, WordingFigures>();
        figures.forEach((k, v) -> text.put(String.valueOf(k), v));
        return text;
    }
}
