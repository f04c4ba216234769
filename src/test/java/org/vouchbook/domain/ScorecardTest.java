package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vouchbook.support.Fixtures.card;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.support.Fixtures;

class ScorecardTest {
    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @CsvSource({
        // liking, reciprocity, credibility, commitment → INCLUDE, TRUST, VALUE, RESPECT, score
        "10, 10, 10, 10, 10, 10, 10, 10, 10",
        "0, 0, 0, 0, 0, 0, 0, 0, 0",
        "9, 4, 4, 1, 6, 6, 2, 2, 4.472135955",
        "8, 2, 4.5, 2, 4, 6, 2, 3, 4.031128874",
        "10, 0, 0, 10, 0, 0, 0, 0, 0",
        "0, 10, 10, 0, 0, 0, 0, 0, 0",
        "10, 10, 0, 0, 10, 0, 0, 0, 5"
    })
    void followsTheFormulas(
            double liking,
            double reciprocity,
            double credibility,
            double commitment,
            double include,
            double trust,
            double value,
            double respect,
            double score) {
        Scorecard card = card(liking, reciprocity, credibility, commitment);
        assertEquals(include, card.attribute(Attribute.INCLUDE), EXACT);
        assertEquals(trust, card.attribute(Attribute.TRUST), EXACT);
        assertEquals(value, card.attribute(Attribute.VALUE), EXACT);
        assertEquals(respect, card.attribute(Attribute.RESPECT), EXACT);
        assertEquals(score, card.score(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5, 5, LIKING",
        "6, 5, 5, 5, RECIPROCITY",
        "6, 6, 5, 5, CREDIBILITY",
        "6, 6, 6, 5, COMMITMENT",
        "0.5, 0, 9, 9, RECIPROCITY",
        "3, 9, 2.5, 3, CREDIBILITY"
    })
    void theWeakestAxisIsTheOneBuiltFirst(
            double liking, double reciprocity, double credibility, double commitment, Axis weakest) {
        assertEquals(weakest, card(liking, reciprocity, credibility, commitment).weakest());
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5, 5, false",
        "5, 5, 5, 5.5, true",
        "9, 9, 4, 4.5, true",
        "4, 9, 9, 4.5, true",
        "9, 4, 9, 4.5, true",
        "9, 9, 4, 4, false",
        "0, 0, 0, 0, false"
    })
    void commitmentAheadOfTheLowestOtherIsPremature(
            double liking, double reciprocity, double credibility, double commitment, boolean premature) {
        assertEquals(
                premature, card(liking, reciprocity, credibility, commitment).prematureCommitment());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 10.5, 0.25, 9.99, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatTheScaleDoesNotHave(double rating) {
        Scorecard good = card(5, 5, 5, 5);
        for (Axis axis : Axis.values()) {
            assertThrows(IllegalArgumentException.class, () -> good.with(axis, rating), axis::name);
        }
    }

    @ParameterizedTest
    @CsvSource({"-3, 0", "-0.1, 0", "0.24, 0", "0.26, 0.5", "4.8, 5", "9.74, 9.5", "10.2, 10", "1e300, 10"})
    void snapsToHalfSteps(double raw, double snapped) {
        assertEquals(snapped, Scorecard.snap(raw));
    }

    @Test
    void balanceIsTheWeakestOverTheStrongest() {
        assertEquals(1, Scorecard.blank(1, 2, LocalDate.EPOCH).balance());
        assertEquals(0.5, new Scorecard(1, 2, LocalDate.EPOCH, 8, 4, 6, 6, "").balance());
        assertEquals(0, new Scorecard(1, 2, LocalDate.EPOCH, 8, 4, 6, 0, "").balance());
    }

    @Test
    void changesOnlyTheAxisThatIsRated() {
        Scorecard card = card(1, 2, 3, 4);
        for (Axis rated : Axis.values()) {
            Scorecard after = card.with(rated, 9.5);
            for (Axis axis : Axis.values()) {
                assertEquals(axis == rated ? 9.5 : card.value(axis), after.value(axis), rated + " " + axis);
            }
        }
        assertEquals(1, card.value(Axis.LIKING));
        assertEquals(2, card.value(Axis.RECIPROCITY));
        assertEquals(3, card.value(Axis.CREDIBILITY));
        assertEquals(4, card.value(Axis.COMMITMENT));
    }

    @Test
    void neighboursOnTheRadarShareAnAttribute() {
        Axis[] axes = Axis.values();
        Attribute[] attributes = Attribute.values();
        for (int i = 0; i < axes.length; i++) {
            assertEquals(axes[i], attributes[i].first(), attributes[i].name());
            assertEquals(axes[(i + 1) % axes.length], attributes[i].second(), attributes[i].name());
        }
    }

    @Test
    void theReasonIsOneCleanLineOfModestLength() {
        assertEquals("a b", card(1, 1, 1, 1).because(" a\n\u202Eb ").why());
        Scorecard card = card(1, 1, 1, 1);
        assertEquals(500, card.because("x".repeat(500)).why().length());
        assertThrows(IllegalArgumentException.class, () -> card.because("x".repeat(501)));
    }

    @Test
    void aBlankCardRatesNothing() {
        Scorecard blank = Scorecard.blank(3, 4, Fixtures.TODAY);
        assertEquals(0, blank.score());
        assertFalse(blank.prematureCommitment());
        assertEquals(Axis.LIKING, blank.weakest());
        assertTrue(blank.why().isEmpty());
    }

    @Test
    void needsIds() {
        assertThrows(IllegalArgumentException.class, () -> Scorecard.blank(0, 4, Fixtures.TODAY));
        assertThrows(IllegalArgumentException.class, () -> Scorecard.blank(4, -1, Fixtures.TODAY));
    }

    @Test
    void aRatingIsDueForAnotherLookAfterHalfAYear() {
        Scorecard card = Fixtures.card(8, 6, 7, 4);
        LocalDate due = card.date().plusMonths(6);
        assertEquals(due, card.review());
        assertFalse(card.faded(due.minusDays(1)));
        assertTrue(card.faded(due));
    }
}
