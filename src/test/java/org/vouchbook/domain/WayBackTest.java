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
class WayBackTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private final List<Interaction> all = new ArrayList<>();

    private void log(InteractionKind kind, Direction direction, int daysAgo) {
        all.add(new Interaction(all.size() + 1L, 1, kind, direction, TODAY.minusDays(daysAgo), "", null, Fixtures.NOW));
    }

    private Optional<Rung> next() {
        return WayBack.of(all, 100, TODAY).map(WayBack::next);
    }

    @Test
    void theyAnswerBeforeWeGiveAndBothBeforeAnAsk() {
        log(InteractionKind.CALL, Direction.TO_THEM, 150);
        assertEquals(Optional.empty(), next(), "the silence still lasts");
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
                141, WayBack.of(all.subList(0, 2), 100, TODAY).orElseThrow().silent());
    }

    @Test
    void shortSilencesAndOldOnesNeedNoWayBack() {
        log(InteractionKind.CALL, Direction.TO_THEM, 109);
        log(InteractionKind.CALL, Direction.TO_THEM, 9);
        assertEquals(Optional.empty(), next());
        all.clear();
        log(InteractionKind.CALL, Direction.TO_THEM, 900);
        log(InteractionKind.CALL, Direction.TO_THEM, 400);
        log(InteractionKind.CALL, Direction.TO_THEM, 350);
        assertEquals(Optional.empty(), next());
    }
}
