package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// What opens or closes a gate by itself, at its edge.
class AskEdgesTest {
    private static final LocalDate TODAY = AskCase.TODAY;
    private static final Scorecard CARD = new Scorecard(2, 1, TODAY, 6, 6, 6, 6, "");
    private int rhythm = 21;
    private LocalDate last = TODAY;
    private LocalDate captured = TODAY;

    /// No result, known since yesterday: that both found how to help each other is enough (B20).
    @Test
    void mutualHelpStandsForAResult() {
        assertInstanceOf(
                Verdict.Ready.class,
                AskReadiness.of(facts(), AskPolicy.DEFAULT, TODAY).verdict());
    }

    /// However seldom somebody is meant to be met, two years are the most (B19).
    @Test
    void twoYearsAreTheLongestSilence() {
        rhythm = 3650;
        last = TODAY.minusDays(730);
        assertInstanceOf(
                Verdict.Ready.class,
                AskReadiness.of(facts(), AskPolicy.DEFAULT, TODAY).verdict());
        last = TODAY.minusDays(731);
        assertInstanceOf(
                Verdict.ReconnectFirst.class,
                AskReadiness.of(facts(), AskPolicy.DEFAULT, TODAY).verdict());
    }

    /// What they said longer ago than a year counts half (B3).
    @Test
    void oldSatisfactionCountsHalf() {
        captured = TODAY.minusMonths(12);
        assertEquals(30, AskPoints.of(facts(), AskPolicy.DEFAULT, TODAY).satisfaction());
        captured = captured.minusDays(1);
        assertEquals(15, AskPoints.of(facts(), AskPolicy.DEFAULT, TODAY).satisfaction());
        var longer = new AskPolicy(90, 730, 12, 14, 5, 4, 8, 8, 7, 13);
        assertEquals(30, AskPoints.of(facts(), longer, TODAY).satisfaction(), "as the user has it");
    }

    private AskFacts facts() {
        var helped = new Interaction(
                41, 1, InteractionKind.MUTUAL_HELP, Direction.BOTH, TODAY, "her tax, his web", null, Fixtures.NOW);
        return new AskFacts(
                1,
                CARD,
                rhythm,
                last,
                TODAY.minusYears(9),
                TODAY.minusDays(1),
                1,
                false,
                List.of(),
                List.of(),
                null,
                null,
                helped,
                AskCase.interview(),
                null,
                new Satisfaction(40, 1, captured, 10, 10, 10, ""),
                false,
                false);
    }
}
