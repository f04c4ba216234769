package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Interview.Answer;
import org.vouchbook.domain.Interview.Light;

/// What clients would have us do better (D10).
class ImprovementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static Interview interview(long id, LocalDate day, Answer improvement, Answer strength) {
        return new Interview(
                id, 10 + id, day, improvement, strength, Answer.NONE, List.of(), Interview.Use.NOT_ASKED, null);
    }

    @Test
    void onlyAmberAndRedAnswersToTheFirstQuestionTheLatestFirst() {
        var red = new Answer("Call back sooner", Light.RED);
        var amber = new Answer("Shorter letters", Light.AMBER);
        assertEquals(
                List.of(
                        new Improvement(14, DAY.plusDays(1), Light.AMBER, "Shorter letters"),
                        new Improvement(11, DAY, Light.RED, "Call back sooner"),
                        new Improvement(15, DAY, Light.AMBER, "Shorter letters")),
                Improvement.of(List.of(
                        interview(5, DAY, amber, Answer.NONE),
                        interview(1, DAY, red, Answer.NONE),
                        interview(2, DAY, new Answer("Nothing", Light.GREEN), red),
                        interview(3, DAY, new Answer("", Light.RED), Answer.NONE),
                        interview(6, DAY, new Answer("Not judged", null), Answer.NONE),
                        interview(4, DAY.plusDays(1), amber, Answer.NONE))));
    }
}
