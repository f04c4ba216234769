package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Days per stage and the share won, level by level, from the history of moves (A12).
class LevelPaceTest {
    private final List<Referral> cards = new ArrayList<>();
    private final List<StageMove> moves = new ArrayList<>();

    private ReferralBuilder card() {
        long id = cards.size() + 1L;
        return new ReferralBuilder(id, 100 + id, 1_000 + id, Cards.DAY, Cards.at("2026-03-02T10:00"));
    }

    private Referral put(ReferralBuilder card) {
        cards.add(card.build());
        return cards.getLast();
    }

    private void move(Referral card, Stage from, Stage to, String at) {
        moves.add(new StageMove(500 + moves.size(), card.prospectId(), card.id(), from, to, Cards.at(at), ""));
    }

    private LevelPace of(Level level) {
        return LevelPace.of(cards, moves, Cards.BERLIN).stream()
                .filter(pace -> pace.level() == level)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aColumnTakesTheDaysBetweenInAndOutAndComingBackAddsUp() {
        Referral card = put(card().stage(Stage.IN_CONVERSATION));
        move(card, Stage.NAMED, Stage.NAMED, "2026-03-02T10:00");
        move(card, Stage.NAMED, Stage.CONTACTED, "2026-03-04T10:00");
        move(card, Stage.CONTACTED, Stage.NAMED, "2026-03-05T10:00");
        move(card, Stage.NAMED, Stage.CONTACTED, "2026-03-05T22:00");
        move(card, Stage.CONTACTED, Stage.IN_CONVERSATION, "2026-03-08T22:00");
        LevelPace pace = of(Level.NAME_ONLY);
        assertEquals(new Days(1, 2.5), pace.stays().get(Stage.NAMED));
        assertEquals(new Days(1, 4), pace.stays().get(Stage.CONTACTED));
        assertFalse(pace.stays().containsKey(Stage.IN_CONVERSATION), "it is still there");
        assertEquals(new Part(0, 0), pace.won());
        assertEquals(1, pace.open());
    }

    @Test
    void whoIsBackInAColumnHasNotLeftIt() {
        Referral card = put(card());
        move(card, Stage.NAMED, Stage.NAMED, "2026-03-02T10:00");
        move(card, Stage.NAMED, Stage.CONTACTED, "2026-03-04T10:00");
        move(card, Stage.CONTACTED, Stage.NAMED, "2026-03-05T10:00");
        assertFalse(of(Level.NAME_ONLY).stays().containsKey(Stage.NAMED));
    }

    @Test
    void levelsAreCountedApartAndOpenOnesAreNotDecided() {
        for (int i = 0; i < 4; i++) {
            Referral won = put(card().ladder(Cards.introduced("2026-03-03T10:00"))
                    .stage(Stage.WON)
                    .ended(Cards.DAY.plusDays(10 + i)));
            move(won, Stage.INTRODUCED, Stage.INTRODUCED, "2026-03-03T10:00");
            move(won, Stage.INTRODUCED, Stage.WON, "2026-03-12T10:00");
        }
        put(card().ladder(Cards.introduced("2026-03-03T10:00")).stage(Stage.LOST));
        put(card().ladder(Cards.introduced("2026-03-03T10:00")).stage(Stage.CONTACTED));
        put(card().ladder(Cards.promised("2026-04-01")).stage(Stage.PROMISED));
        put(card().stage(Stage.LOST));
        put(card().ladder(Cards.introduced("2026-03-03T10:00"))
                .direction(ReferralDirection.GIVEN)
                .stage(Stage.WON));
        LevelPace introduced = of(Level.INTRODUCED);
        assertEquals(new Part(4, 5), introduced.won());
        assertEquals(1, introduced.open());
        assertEquals(new Days(4, 11.5), introduced.toWin());
        assertEquals(new Part(0, 1), of(Level.NAME_ONLY).won());
        assertEquals(new Part(0, 0), of(Level.PROMISED).won());
        assertEquals(1, of(Level.PROMISED).open());
    }

    /// Old clients come from a file as won, and nobody knows how long it took.
    @Test
    void whatNeverMovedTellsNothingOfTheTime() {
        Referral won = put(card().stage(Stage.WON).ended(Cards.DAY));
        move(won, Stage.WON, Stage.WON, "2026-03-02T10:00");
        LevelPace pace = of(Level.NAME_ONLY);
        assertEquals(new Part(1, 1), pace.won());
        assertEquals(new Days(0, 0), pace.toWin());
        assertTrue(pace.stays().isEmpty());
    }

    /// The moves may come in any order, also those of one moment.
    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        Referral card = put(card().stage(Stage.CONTACTED));
        move(card, Stage.NAMED, Stage.NAMED, "2026-03-02T10:00");
        move(card, Stage.NAMED, Stage.INTRODUCED, "2026-03-04T10:00");
        move(card, Stage.INTRODUCED, Stage.CONTACTED, "2026-03-04T10:00");
        LevelPace ordered = of(Level.NAME_ONLY);
        Collections.reverse(moves);
        assertEquals(ordered, of(Level.NAME_ONLY));
        assertEquals(new Days(1, 2), ordered.stays().get(Stage.NAMED));
    }

    @Test
    void aShareHasARangeThatNarrows() {
        Part.Range few = new Part(3, 4).range();
        Part.Range many = new Part(300, 400).range();
        assertEquals(0.301, few.low(), 0.001);
        assertEquals(0.954, few.high(), 0.001);
        assertTrue(many.low() > 0.70 && many.high() < 0.80);
        assertEquals(new Part.Range(0, 1), new Part(0, 0).range());
        assertEquals(new Days(2, 1.5), Days.of(List.of(2.0, 1.0)));
    }
}
