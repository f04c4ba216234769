package org.vouchbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;

class RadarGeometryTest {
    private static final RadarGeometry RADAR = new RadarGeometry(200, 300, 100);

    private static Scorecard card(double liking, double reciprocity, double credibility, double commitment) {
        return new Scorecard(1, 1, LocalDate.of(2026, 5, 1), liking, reciprocity, credibility, commitment, "");
    }

    @Test
    void axesRunClockwiseFromTheTop() {
        assertEquals(new Point(200, 210), RADAR.point(Axis.LIKING, 9));
        assertEquals(new Point(270, 300), RADAR.point(Axis.RECIPROCITY, 7));
        assertEquals(new Point(200, 360), RADAR.point(Axis.COMMITMENT, 6));
        assertEquals(new Point(120, 300), RADAR.point(Axis.CREDIBILITY, 8));
    }

    @ParameterizedTest
    @CsvSource({"9, 7, 8, 6", "10, 10, 10, 10", "0, 10, 10, 0", "3.5, 0, 1, 10", "0, 0, 0, 0", "0.5, 9.5, 2, 4"})
    void drawnAreaIsTheScoreSquared(double liking, double reciprocity, double credibility, double commitment) {
        Scorecard card = card(liking, reciprocity, credibility, commitment);
        double share = RadarGeometry.area(RADAR.polygon(card)) / RadarGeometry.area(RADAR.ring(10));
        assertEquals(card.score() * card.score() / 100, share, 1e-12);
    }

    @ParameterizedTest
    @EnumSource
    void aTriangleIsItsAttributeSquared(Attribute attribute) {
        Scorecard card = card(9, 7, 8, 6);
        double quarter = RadarGeometry.area(RADAR.ring(10)) / 4;
        double share = RadarGeometry.area(RADAR.triangle(card, attribute)) / quarter;
        assertEquals(Math.pow(card.attribute(attribute), 2) / 100, share, 1e-12);
    }

    @ParameterizedTest
    @EnumSource
    void aPointLeadsBackToItsRating(Axis axis) {
        for (double value = 0.5; value <= 10; value += 0.5) {
            Point p = RADAR.point(axis, value);
            assertEquals(axis, RADAR.axisAt(p.x(), p.y()));
            assertEquals(value, RADAR.valueAt(axis, p.x(), p.y()));
        }
    }

    @Test
    void aRatingIsProjectedSnappedAndKeptInRange() {
        assertEquals(7.5, RADAR.valueAt(Axis.LIKING, 260, 226));
        assertEquals(10, RADAR.valueAt(Axis.LIKING, 200, -50));
        assertEquals(0, RADAR.valueAt(Axis.LIKING, 200, 340));
        assertEquals(Axis.RECIPROCITY, RADAR.axisAt(260, 250));
        assertEquals(Axis.LIKING, RADAR.axisAt(200, 300));
    }

    @Test
    void labelsStandOutsideOnTheirSide() {
        assertEquals(new RadarGeometry.Label(200, 192, 0.5, 1), RADAR.label(Axis.LIKING, 8));
        assertEquals(new RadarGeometry.Label(308, 300, 0, 0.5), RADAR.label(Axis.RECIPROCITY, 8));
        assertEquals(new RadarGeometry.Label(92, 300, 1, 0.5), RADAR.label(Axis.CREDIBILITY, 8));
        assertEquals(new RadarGeometry.Label(280, 228, 0, 0.5), RADAR.label(Attribute.INCLUDE));
        assertEquals(new RadarGeometry.Label(280, 372, 0, 0.5), RADAR.label(Attribute.VALUE));
        assertEquals(new RadarGeometry.Label(120, 372, 1, 0.5), RADAR.label(Attribute.RESPECT));
        assertEquals(new RadarGeometry.Label(120, 228, 1, 0.5), RADAR.label(Attribute.TRUST));
    }

    @Test
    void aRadarWithoutSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RadarGeometry(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new RadarGeometry(0, 0, Double.NaN));
    }
}
