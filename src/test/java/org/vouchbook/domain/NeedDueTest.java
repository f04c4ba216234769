package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.domain.FollowUp.Urgency;
import org.vouchbook.support.Fixtures;

/// When a need that comes, and what strengthens a reason, deserve the day; and what becomes of them when they are done.
class NeedDueTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Anticipation need(LocalDate expected, @Nullable LocalDate arranged) {
        return new Anticipation(7, 1, "a van", expected, "", arranged);
    }

    private static ReferReason reason(String action, @Nullable LocalDate due) {
        return new ReferReason(8, 1, "on time", action, due, null);
    }

    /// Two weeks ahead, as the settings say, until its day is over.
    @ParameterizedTest
    @CsvSource({
        "2026-11-09T22:59:59Z, LATER",
        "2026-11-09T23:00:00Z, TODAY",
        "2026-11-24T22:59:59Z, TODAY",
        "2026-11-24T23:00:00Z, LATE"
    })
    void aNeedIsAnnouncedAhead(Instant now, Urgency urgency) {
        NeedDue due =
                NeedDue.of(need(DAY, null), now.atZone(ZONE).toLocalDate()).orElseThrow();
        assertEquals(urgency, due.followUp(Map.of(), TouchPolicy.DEFAULT, ZONE).urgency(now));
    }

    @Test
    void aNeedGoesOnceItIsArrangedOrLongPast() {
        assertTrue(NeedDue.of(need(DAY, null), DAY.plusDays(14)).isPresent());
        assertFalse(NeedDue.of(need(DAY, null), DAY.plusDays(15)).isPresent());
        assertFalse(NeedDue.of(need(DAY, DAY), DAY).isPresent());
    }

    @Test
    void onlyAnOpenActionWithADayIsDue() {
        assertEquals(
                DAY, ActionDue.of(reason("show the log", DAY)).orElseThrow().day());
        assertFalse(ActionDue.of(reason("show the log", null)).isPresent());
        assertFalse(ActionDue.of(reason("show the log", DAY).done(DAY)).isPresent());
        assertThrows(IllegalArgumentException.class, () -> reason("", DAY));
    }

    @Test
    void whatIsDoneIsSettledOnce() {
        assertEquals(Optional.of(need(DAY, DAY)), Settling.of(need(DAY, null), DAY));
        assertEquals(Optional.empty(), Settling.of(need(DAY, DAY), DAY.plusDays(1)));
        ReferReason open = reason("show the log", null);
        assertEquals(Optional.of(open.done(DAY)), Settling.of(open, DAY));
        assertEquals(Optional.empty(), Settling.of(open.done(DAY), DAY));
        assertEquals(Optional.empty(), Settling.of(reason("", null), DAY));
    }

    /// Only what was arranged before it was needed was seen coming; a year later it has to be shown again (C3).
    @ParameterizedTest
    @CsvSource({"0, true", "5, true", "-1, false", "400, false"})
    void aNeedArrangedAheadSpeaksForCredibility(int daysAhead, boolean speaks) {
        LocalDate today = Fixtures.TODAY;
        LocalDate expected = daysAhead > 300 ? today.minusDays(5) : today;
        var shown = Evidence.shown(
                1,
                List.of(),
                List.of(),
                List.of(need(expected, expected.minusDays(daysAhead))),
                today.plusDays(1),
                ZONE);
        assertEquals(speaks ? Set.of(Axis.CREDIBILITY) : Set.of(), shown);
    }

    @Test
    void aGoodRelationshipWithoutAReasonIsWorthAThought() {
        var good = new Scorecard(9, 1, DAY, 8, 8, 8, 8, "");
        var poor = new Scorecard(9, 1, DAY, 2, 2, 2, 2, "");
        assertTrue(ReferReason.isMissing(good, List.of(need(DAY, null)), 5));
        assertFalse(ReferReason.isMissing(poor, List.of(), 5));
        assertFalse(ReferReason.isMissing(null, List.of(), 5));
        assertFalse(ReferReason.isMissing(good, List.of(reason("", null)), 5));
    }
}
