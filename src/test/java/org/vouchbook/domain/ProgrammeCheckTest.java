package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// Whether the three parts of a programme are there (N3).
class ProgrammeCheckTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final Part NONE = new Part(0, 0);

    private static Ask ask(int daysAgo, Ask.Outcome outcome) {
        return Fixtures.ask(1, 1, TODAY.minusDays(daysAgo), outcome);
    }

    private static Rehearsal rehearsal(int daysAgo) {
        return new Rehearsal(2, RehearsalElement.STEP_ASK, TODAY.minusDays(daysAgo), "", Rehearsal.Went.ALL_RIGHT, "");
    }

    private static ProgrammeMonth month(int ago, int names) {
        return new ProgrammeMonth(YearMonth.from(TODAY).minusMonths(ago), 0, names, 0, NONE, NONE);
    }

    private static ProgrammeCheck of(List<Ask> asks, int lastMonth, List<Rehearsal> rehearsals) {
        return ProgrammeCheck.of(asks, 3, List.of(month(0, 5), month(1, lastMonth)), rehearsals, TODAY);
    }

    @Test
    void allThreeAndNothingLessMakeItComplete() {
        List<Ask> asked = Collections.nCopies(7, ask(29, Ask.Outcome.NOT_NOW));
        List<Rehearsal> practised = List.of(rehearsal(200), rehearsal(89));
        assertTrue(of(asked, 1, practised).complete());
        assertFalse(of(List.of(), 1, practised).complete());
        assertFalse(of(asked, 0, practised).complete(), "the present month does not count: it still runs");
        assertFalse(of(asked, 1, List.of()).complete());
    }

    @Test
    void askingIsPartOfTheWorkFromHalfOfTheTargetOn() {
        assertFalse(asking(1, 3), "one in a month is no part of three a week");
        assertFalse(asking(6, 3));
        assertTrue(asking(7, 3));
        assertFalse(asking(2, 1));
        assertTrue(asking(3, 1));
        assertTrue(asking(1, 0), "without a target any ask will do");
        assertFalse(asking(0, 0));
    }

    private static boolean asking(int asks, int weekly) {
        return new ProgrammeCheck(asks, weekly, true, TODAY, TODAY).asking();
    }

    @Test
    void whatIsLongAgoOrAvoidedIsNoPart() {
        ProgrammeCheck check =
                of(List.of(ask(30, Ask.Outcome.NAMED), ask(1, Ask.Outcome.AVOIDED)), 1, List.of(rehearsal(90)));
        assertEquals(0, check.asks());
        assertFalse(check.asking());
        assertFalse(check.practising());
        assertEquals(TODAY.minusDays(90), check.practised());
        assertNull(of(List.of(), 0, List.of()).practised());
    }
}
