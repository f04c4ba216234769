package org.vouchbook.report;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;

/// Draws the radar on paper.
final class RadarDrawing {
    private static final Type AXIS = new Type(Type.Weight.SEMIBOLD, 9, Ink.TEXT);
    private static final Type VALUE = new Type(Type.Weight.REGULAR, 9, Ink.TEXT);
    private static final Type NAME = new Type(Type.Weight.SEMIBOLD, 7.5, Ink.QUIET);
    private static final Type RATING = new Type(Type.Weight.SEMIBOLD, 9, Ink.TEXT);

    private final PageWriter pages;
    private final Setting setting;
    private final RadarGeometry radar;

    RadarDrawing(PageWriter pages, Setting setting, RadarGeometry radar) {
        this.pages = pages;
        this.setting = setting;
        this.radar = radar;
    }

    /// @param earlier drawn dashed, if any
    /// @param shown the axes with evidence; the others' points are hollow
    void draw(Scorecard card, @Nullable Scorecard earlier, Set<Axis> shown) throws IOException {
        Canvas canvas = pages.canvas();
        for (Attribute attribute : Attribute.values()) {
            boolean upper = attribute == Attribute.TRUST || attribute == Attribute.INCLUDE;
            canvas.polygon(radar.triangle(card, attribute), upper ? Ink.UPPER : Ink.LOWER);
        }
        for (double ring : RadarGeometry.RINGS) {
            canvas.polyline(radar.ring(ring), ring == Scorecard.MAX ? 0.9 : 0.4, Ink.GRID, true, false);
        }
        for (Axis axis : Axis.values()) {
            canvas.line(radar.centre(), radar.point(axis, Scorecard.MAX), 0.5, Ink.GRID);
        }
        if (earlier != null) {
            canvas.polyline(radar.polygon(earlier), 0.7, Ink.QUIET, true, true);
        }
        canvas.polyline(radar.polygon(card), 1.4, Ink.GREEN, true, false);
        for (Axis axis : Axis.values()) {
            Ink ink = Ink.of(axis);
            boolean hollow = !shown.contains(axis);
            Point at = radar.point(axis, card.value(axis));
            canvas.disc(at, hollow ? 3.4 : 4, hollow ? Ink.WHITE : ink, hollow ? ink : Ink.WHITE, 1.3);
            label(
                    radar.label(axis, 8),
                    setting.name("axis.", axis),
                    AXIS.in(ink),
                    setting.rating(card.value(axis)),
                    VALUE);
        }
        for (Attribute attribute : Attribute.values()) {
            String name = setting.name("attribute.", attribute);
            label(radar.label(attribute), name, NAME, setting.decimal(card.attribute(attribute)), RATING);
        }
    }

    /// The small radar of a list.
    static void mini(Canvas canvas, RadarGeometry radar, Scorecard card) throws IOException {
        canvas.polyline(radar.ring(Scorecard.MAX), 0.5, Ink.GRID, true, false);
        canvas.polygon(radar.polygon(card), Ink.UPPER);
        canvas.polyline(radar.polygon(card), 0.8, Ink.GREEN, true, false);
    }

    private void label(RadarGeometry.Label at, String name, Type nameType, String value, Type valueType)
            throws IOException {
        double top = at.y() - at.alignY() * (nameType.size() + 2.5 + valueType.size());
        line(name, nameType, at, top + nameType.size());
        line(value, valueType, at, top + nameType.size() + 2.5 + valueType.size() * 0.95);
    }

    private void line(String text, Type type, RadarGeometry.Label at, double baseline) throws IOException {
        double width = pages.fonts().width(text, type);
        pages.canvas().text(text, type, at.x() - at.alignX() * width, baseline);
    }
}
