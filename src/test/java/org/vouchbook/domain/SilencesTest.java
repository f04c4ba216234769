package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.WayBack.Rung;
import org.vouchbook.support.Fixtures;

/// After a long silence no rung is skipped.
class SilencesTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private final List<Touch> all = new ArrayList<>();

    private void log(InteractionKind kind, Direction direction, int daysAgo) {
        all.add(new Touch(1, kind, direction, TODAY.minusDays(daysAgo)));
    }

    private Optional<Rung> next() {
        return Silences.open(1, all, 100, TODAY).flatMap(WayBack::next);
    }

    @Test
    void theyAnswerBeforeWeGiveAndBothBeforeAnAsk() {
        log(InteractionKind.CALL, Direction.TO_THEM, 150);
        assertEquals(Optional.of(Rung.CONTACT), next(), "the silence still lasts");
        log(InteractionKind.EMAIL, Direction.TO_THEM, 9);
        assertEquals(Optional.of(Rung.ANSWER), next());
        log(InteractionKind.FAVOUR, Direction.TO_THEM, 8);
        assertEquals(Optional.of(Rung.ANSWER), next(), "a gift is no answer");
        log(InteractionKind.EMAIL, Direction.FROM_THEM, 7);
        assertEquals(Optional.of(Rung.GIVE), next(), "what was given before they answered does not count");
        log(InteractionKind.NOTE, Direction.TO_THEM, 6);
        assertEquals(Optional.of(Rung.GIVE), next());
        log(InteractionKind.INSIGHT_SHARED, Direction.TO_THEM, 5);
        assertEquals(Optional.empty(), next());
        assertEquals(
                141,
                Silences.open(1, all.subList(0, 2), 100, TODAY).orElseThrow().silent());
    }

    @Test
    void shortSilencesAndOldOnesNeedNoWayBack() {
        log(InteractionKind.CALL, Direction.TO_THEM, 109);
        log(InteractionKind.CALL, Direction.TO_THEM, 9);
        assertEquals(Optional.empty(), next());
        all.clear();
        log(InteractionKind.CALL, Direction.TO_THEM, 900);
        log(InteractionKind.CALL, Direction.TO_THEM, 400);
        for (int daysAgo = 350; daysAgo > 0; daysAgo -= 90) {
            log(InteractionKind.EMAIL, Direction.TO_THEM, daysAgo);
        }
        assertEquals(Optional.empty(), next());
    }

    @Test
    void eachSilenceHasItsOwnWay() {
        log(InteractionKind.CALL, Direction.TO_THEM, 900);
        log(InteractionKind.MEETING, Direction.BOTH, 700);
        log(InteractionKind.FAVOUR, Direction.TO_THEM, 690);
        log(InteractionKind.EMAIL, Direction.TO_THEM, 400);
        List<WayBack> ways = Silences.of(1, all, 100, TODAY);
        assertEquals(3, ways.size());
        assertEquals(
                List.of(TODAY.minusDays(700), TODAY.minusDays(700), TODAY.minusDays(690)),
                ways.getFirst().taken(),
                "a meeting is an answer too");
        assertEquals(Optional.of(TODAY.minusDays(690)), ways.getFirst().ended());
        assertEquals(List.of(TODAY.minusDays(400)), ways.get(1).taken(), "a new silence came before the answer");
        assertEquals(List.of(), ways.get(2).taken());
        assertEquals(400, ways.get(2).silent());
    }
}
