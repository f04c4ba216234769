package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vouchbook.support.Fixtures;

class ScorecardPropertyTest {
    private static final double EXACT = 1e-9;

    @Provide
    Arbitrary<Double> ratings() {
        return Arbitraries.integers().between(0, 20).map(half -> half / 2.0);
    }

    @Provide
    Arbitrary<Scorecard> cards() {
        return Combinators.combine(ratings(), ratings(), ratings(), ratings()).as(Fixtures::card);
    }

    @Property
    void aBetterAxisMakesNothingWorse(
            @ForAll("cards") Scorecard card, @ForAll Axis axis, @ForAll("ratings") double other) {
        Scorecard better = card.with(axis, Math.max(other, card.value(axis)));
        assertTrue(better.score() >= card.score());
        for (Attribute attribute : Attribute.values()) {
            assertTrue(better.attribute(attribute) >= card.attribute(attribute), attribute.name());
        }
    }

    @Property
    void anAxisAtNothingMakesBothItsAttributesNothing(@ForAll("cards") Scorecard card, @ForAll Axis axis) {
        Scorecard without = card.with(axis, 0);
        for (Attribute attribute : Attribute.values()) {
            boolean touched = attribute.first() == axis || attribute.second() == axis;
            assertEquals(touched ? 0 : card.attribute(attribute), without.attribute(attribute), attribute.name());
        }
    }

    @Property
    void fourEqualAxesGiveThatValueEverywhere(@ForAll("ratings") double rating) {
        Scorecard card = Fixtures.card(rating, rating, rating, rating);
        assertEquals(rating, card.score(), EXACT);
        for (Attribute attribute : Attribute.values()) {
            assertEquals(rating, card.attribute(attribute), EXACT);
        }
    }

    /// The polygon's corners are put on the axes, and its area is compared with that of the full square.
    @Property
    void theDrawnAreaIsTheScoreSquared(@ForAll("cards") Scorecard card) {
        Axis[] axes = Axis.values();
        double twiceArea = 0;
        for (int i = 0; i < axes.length; i++) {
            double here = Math.toRadians(90 - 90.0 * i);
            double there = Math.toRadians(90 - 90.0 * (i + 1));
            double a = card.value(axes[i]);
            double b = card.value(axes[(i + 1) % axes.length]);
            twiceArea += b * Math.cos(there) * a * Math.sin(here) - a * Math.cos(here) * b * Math.sin(there);
        }
        double full = 2 * Scorecard.MAX * Scorecard.MAX;
        assertEquals(card.score() * card.score() / 100, twiceArea / 2 / full, EXACT);
    }

    @Property
    void everythingStaysOnTheScale(@ForAll("cards") Scorecard card) {
        assertTrue(card.score() >= 0 && card.score() <= Scorecard.MAX);
        for (Attribute attribute : Attribute.values()) {
            double value = card.attribute(attribute);
            assertTrue(value >= 0 && value <= Scorecard.MAX, attribute.name());
        }
    }

    @Property
    void noAxisIsWeakerThanTheWeakest(@ForAll("cards") Scorecard card) {
        for (Axis axis : Axis.values()) {
            assertTrue(card.value(card.weakest()) <= card.value(axis));
        }
    }

    @Property
    void everyNumberSnapsToARatingNearBy(@ForAll double raw, @ForAll Axis axis) {
        double snapped = Scorecard.snap(raw);
        assertEquals(snapped, Fixtures.card(1, 1, 1, 1).with(axis, snapped).value(axis));
        assertEquals(snapped, Scorecard.snap(snapped));
        if (raw >= 0 && raw <= Scorecard.MAX) {
            assertTrue(Math.abs(snapped - raw) <= 0.25);
        }
    }
}
