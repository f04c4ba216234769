package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.ThreeThanks.Dot;

/// Who came with another referral, among those who were thanked and those who were not (H7).
class RepeatsTest {
    private static final ThreeThanks ALL = new ThreeThanks(Dot.DONE, Dot.DONE, Dot.DONE);
    private static final ThreeThanks LATE = new ThreeThanks(Dot.DONE, Dot.LATE, Dot.NOT_YET);
    private static final ThreeThanks IN_TIME = new ThreeThanks(Dot.DONE, Dot.LATER, Dot.NOT_YET);

    private final List<Repeats.Told> all = new ArrayList<>();

    private void told(long referrer, int day, ThreeThanks thanks) {
        long id = all.size() + 1L;
        all.add(new Repeats.Told(
                new ReferralBuilder(id, referrer, 1_000 + id, Cards.DAY.plusDays(day), Cards.at("2026-03-02T10:00"))
                        .build(),
                thanks));
    }

    @Test
    void eachReferrerCountsOnceByTheFirstThatWasToldOrMissed() {
        told(1, 0, ALL);
        told(1, 9, ALL);
        told(2, 0, ALL);
        told(3, 0, LATE);
        told(3, 5, ALL);
        told(4, 0, LATE);
        told(5, 0, LATE);
        Collections.reverse(all);
        assertEquals(new Repeats(new Part(1, 2), new Part(1, 3)), Repeats.of(all));
    }

    @Test
    void whatIsStillInTimeSaysNothingYetButCountsAsAnotherReferral() {
        told(1, 0, IN_TIME);
        assertEquals(new Repeats(new Part(0, 0), new Part(0, 0)), Repeats.of(all));
        told(2, 0, ALL);
        told(2, 3, IN_TIME);
        told(3, 0, IN_TIME);
        told(3, 3, ALL);
        assertEquals(new Repeats(new Part(1, 2), new Part(0, 0)), Repeats.of(all), "an earlier one is no repetition");
    }

    @Test
    void whatWeGiveIsNotAsked() {
        all.add(new Repeats.Told(Cards.card().direction(ReferralDirection.GIVEN).build(), LATE));
        assertEquals(new Repeats(new Part(0, 0), new Part(0, 0)), Repeats.of(all));
    }
}
