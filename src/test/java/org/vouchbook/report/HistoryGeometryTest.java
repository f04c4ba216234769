package org.vouchbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Scorecard;

class HistoryGeometryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Scorecard card(LocalDate date, double all) {
        return new Scorecard(1, 1, date, all, all, all, all, "");
    }

    @Test
    void daysRunRightAndScoresRunUp() {
        var cards = List.of(card(TODAY.minusDays(50), 5), card(TODAY.minusDays(100), 0), card(TODAY, 10));
        var chart = HistoryGeometry.of(10, 20, 200, 50, cards, TODAY);
        assertEquals(List.of(new Point(10, 70), new Point(110, 45), new Point(210, 20)), chart.scores(cards));
    }

    @Test
    void aSingleDayStandsInTheMiddle() {
        var chart = HistoryGeometry.of(0, 0, 100, 50, List.of(card(TODAY, 4)), TODAY);
        assertEquals(List.of(new Point(50, 30)), chart.scores(List.of(card(TODAY, 4))));
        assertEquals(List.of(), chart.ticks(5));
    }

    @Test
    void aCardOfTomorrowStillFits() {
        var chart = HistoryGeometry.of(0, 0, 100, 50, List.of(card(TODAY.plusDays(3), 4)), TODAY);
        assertEquals(100, chart.x(chart.to()), 50);
        assertEquals(TODAY.plusDays(3), chart.to());
    }

    @Test
    void ticksAreFirstDaysEvenlySpacedAndNeverTooMany() {
        var chart = new HistoryGeometry(0, 0, 100, 50, LocalDate.of(2025, 3, 17), TODAY);
        assertEquals(
                List.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)), chart.ticks(4));
        for (int years = 0; years < 200; years += 7) {
            var wide = new HistoryGeometry(0, 0, 100, 50, TODAY.minusYears(years), TODAY);
            assertTrue(wide.ticks(5).size() <= 5);
        }
    }

    @Test
    void backwardsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HistoryGeometry(0, 0, 1, 1, TODAY, TODAY.minusDays(1)));
    }
}
