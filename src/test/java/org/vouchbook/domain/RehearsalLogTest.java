package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Rehearsal.Went;
import org.vouchbook.domain.RehearsalLog.Next;
import org.vouchbook.domain.RehearsalLog.Reason;

/// What is to be practised next.
class RehearsalLogTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<RehearsalElement> ALL = List.of(RehearsalElement.values());
    private final List<Rehearsal> log = new ArrayList<>();

    private void went(RehearsalElement element, int daysAgo, Went went) {
        log.add(new Rehearsal(log.size() + 1L, element, DAY.minusDays(daysAgo), "", went, ""));
    }

    private void all(Went went) {
        for (RehearsalElement element : RehearsalElement.values()) {
            went(element, 9, went);
        }
    }

    private void next(RehearsalElement element, Reason reason) {
        assertEquals(new Next(element, reason), new RehearsalLog(log).next(DAY));
    }

    @Test
    void whatIsNewComesInItsOrder() {
        next(RehearsalElement.PLANT_THANKS, Reason.NEW);
        went(RehearsalElement.PLANT_THANKS, 0, Went.ALL_RIGHT);
        next(RehearsalElement.PLANT_SERVICE, Reason.NEW);
    }

    @Test
    void whatWentBadlyComesFirstButNotTwiceOnOneDay() {
        went(RehearsalElement.STEP_ASK, 1, Went.STUMBLED);
        next(RehearsalElement.STEP_ASK, Reason.STUMBLED);
        went(RehearsalElement.STEP_ASK, 0, Went.STUMBLED);
        next(RehearsalElement.PLANT_THANKS, Reason.NEW);
        went(RehearsalElement.RULE_INFORM, 3, Went.STUMBLED);
        went(RehearsalElement.RULE_THANK, 2, Went.STUMBLED);
        next(RehearsalElement.RULE_INFORM, Reason.STUMBLED);
    }

    @Test
    void afterwardsWhatWasAllRightThenWhatWasLongestAgo() {
        all(Went.NATURAL);
        next(RehearsalElement.PLANT_THANKS, Reason.LONGEST_AGO);
        went(RehearsalElement.PLANT_THANKS, 1, Went.NATURAL);
        next(RehearsalElement.PLANT_SERVICE, Reason.LONGEST_AGO);
        went(RehearsalElement.STEP_ASK, 2, Went.ALL_RIGHT);
        next(RehearsalElement.STEP_ASK, Reason.ALL_RIGHT);
        went(RehearsalElement.STEP_EARN, 0, Went.STUMBLED);
        next(RehearsalElement.STEP_EARN, Reason.STUMBLED_TODAY);
    }

    @Test
    void theLatestOfADayCounts() {
        all(Went.NATURAL);
        went(RehearsalElement.RULE_AGAIN, 1, Went.STUMBLED);
        went(RehearsalElement.RULE_AGAIN, 1, Went.NATURAL);
        next(RehearsalElement.PLANT_THANKS, Reason.LONGEST_AGO);
        assertEquals(
                List.of(Went.NATURAL, Went.STUMBLED, Went.NATURAL),
                new RehearsalLog(log)
                        .of(RehearsalElement.RULE_AGAIN).stream()
                                .map(Rehearsal::went)
                                .toList());
    }

    @Property
    void theSameLogGivesTheSameNextAndWhatCameNaturallyIsNotRepeatedAtOnce(
            @ForAll List<Went> wents, @ForAll Random random) {
        var rehearsals = new ArrayList<Rehearsal>();
        for (Went went : wents) {
            RehearsalElement element = ALL.get(random.nextInt(ALL.size()));
            rehearsals.add(
                    new Rehearsal(rehearsals.size() + 1L, element, DAY.minusDays(random.nextInt(1, 50)), "", went, ""));
        }
        Next next = new RehearsalLog(rehearsals).next(DAY);
        var shuffled = new ArrayList<>(rehearsals);
        Collections.shuffle(shuffled, random);
        assertEquals(next, new RehearsalLog(shuffled).next(DAY));
        // What went less well may come again on the same day, when everything else comes naturally.
        rehearsals.add(new Rehearsal(rehearsals.size() + 1L, next.element(), DAY, "", Went.NATURAL, ""));
        assertNotEquals(next.element(), new RehearsalLog(rehearsals).next(DAY).element());
    }
}
