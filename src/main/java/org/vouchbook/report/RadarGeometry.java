package org.vouchbook.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;

/// Where everything of the radar stands (J2, J3): four axes clockwise from the top, and so one triangle an attribute.
/// The polygon's share of the full diamond is the score's square, as a share of a hundred.
///
/// @param radius the length of an axis, from 0 to 10; above 0
public record RadarGeometry(double centreX, double centreY, double radius) {
    /// Where a label hangs: the point, and which part of the label's block lies on it.
    ///
    /// @param alignX 0: the block begins at the point, 0.5: is centred on it, 1: ends there
    /// @param alignY 0: the block hangs below the point, 0.5: is centred on it, 1: stands on it
    public record Label(double x, double y, double alignX, double alignY) {}

    /// The values of the grid's diamonds, from the inside out.
    public static final List<Double> RINGS = List.of(2.5, 5.0, 7.5, 10.0);

    private static final double ATTRIBUTE_X = 0.80;
    private static final double ATTRIBUTE_Y = 0.72;

    /// @throws IllegalArgumentException when the radius is not above 0
    public RadarGeometry {
        if (!(radius > 0)) {
            throw new IllegalArgumentException("radius " + radius);
        }
    }

    /// The point of a value, 0 to 10, on an axis.
    public Point point(Axis axis, double value) {
        double length = value / Scorecard.MAX * radius;
        return new Point(centreX + directionX(axis) * length, centreY + directionY(axis) * length);
    }

    /// The middle, where every axis is 0.
    public Point centre() {
        return new Point(centreX, centreY);
    }

    /// The four corners of a card's polygon, in the order of the axes.
    public List<Point> polygon(Scorecard card) {
        return Arrays.stream(Axis.values())
                .map(axis -> point(axis, card.value(axis)))
                .toList();
    }

    /// The triangle that is an attribute: the middle and its two axes' points.
    public List<Point> triangle(Scorecard card, Attribute attribute) {
        Axis first = attribute.first();
        Axis second = attribute.second();
        return List.of(centre(), point(first, card.value(first)), point(second, card.value(second)));
    }

    /// The diamond of a grid line at a value, 0 to 10.
    public List<Point> ring(double value) {
        return Arrays.stream(Axis.values()).map(axis -> point(axis, value)).toList();
    }

    /// Where an axis' name and value stand, outside its end.
    ///
    /// @param gap the distance from the axis' end
    public Label label(Axis axis, double gap) {
        Point end = point(axis, Scorecard.MAX);
        double dx = directionX(axis);
        double dy = directionY(axis);
        return new Label(end.x() + dx * gap, end.y() + dy * gap, (1 - dx) / 2, (1 - dy) / 2);
    }

    /// Where an attribute's name and value stand, outside the middle of its edge.
    public Label label(Attribute attribute) {
        double dx = directionX(attribute.first()) + directionX(attribute.second());
        double dy = directionY(attribute.first()) + directionY(attribute.second());
        return new Label(centreX + dx * ATTRIBUTE_X * radius, centreY + dy * ATTRIBUTE_Y * radius, (1 - dx) / 2, 0.5);
    }

    /// The axis whose direction is nearest to a point; the top one at the very middle.
    public Axis axisAt(double x, double y) {
        return Arrays.stream(Axis.values())
                .max(Comparator.<Axis>comparingDouble(axis -> along(axis, x, y))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /// The rating that a point means on an axis: projected, then snapped as the scale allows, 0 to 10.
    public double valueAt(Axis axis, double x, double y) {
        return Scorecard.snap(along(axis, x, y) / radius * Scorecard.MAX);
    }

    /// The area of a polygon, in square units of the drawing.
    public static double area(List<Point> polygon) {
        double twice = 0;
        for (int i = 0; i < polygon.size(); i++) {
            Point a = polygon.get(i);
            Point b = polygon.get((i + 1) % polygon.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }

    /// A polygon's corners as x, y, x, y …
    public static double[] flat(List<Point> polygon) {
        return polygon.stream()
                .flatMapToDouble(p -> DoubleStream.of(p.x(), p.y()))
                .toArray();
    }

    private double along(Axis axis, double x, double y) {
        return (x - centreX) * directionX(axis) + (y - centreY) * directionY(axis);
    }

    private static double directionX(Axis axis) {
        return switch (axis) {
            case RECIPROCITY -> 1;
            case CREDIBILITY -> -1;
            case LIKING, COMMITMENT -> 0;
        };
    }

    private static double directionY(Axis axis) {
        return switch (axis) {
            case LIKING -> -1;
            case COMMITMENT -> 1;
            case RECIPROCITY, CREDIBILITY -> 0;
        };
    }
}
