package org.vouchbook.ui.kit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.report.Point;
import org.vouchbook.report.RadarGeometry;

/// The lines and areas of a radar, made once and moved.
final class RadarShapes extends Group {
    private final List<Polygon> rings = RadarGeometry.RINGS.stream()
            .map(ring -> styled(new Polygon(), "grid"))
            .toList();
    private final Map<Axis, Line> axes = new EnumMap<>(Axis.class);
    private final Map<Attribute, Polygon> triangles = new EnumMap<>(Attribute.class);
    private final Polygon earlierOutline = styled(new Polygon(), "earlier");
    private final Polygon outline = styled(new Polygon(), "outline");

    RadarShapes() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(rings);
        for (Axis axis : Axis.values()) {
            Line line = styled(new Line(), "grid");
            axes.put(axis, line);
            getChildren().add(line);
        }
        for (Attribute attribute : Attribute.values()) {
            Polygon triangle = styled(new Polygon(), "triangle");
            triangle.getStyleClass().add(attribute.name().toLowerCase(Locale.ROOT));
            triangles.put(attribute, triangle);
            getChildren().add(triangle);
        }
        getChildren().addAll(earlierOutline, outline);
    }

    void draw(RadarGeometry geometry, @Nullable Scorecard card, @Nullable Scorecard earlier) {
        for (int i = 0; i < rings.size(); i++) {
            move(rings.get(i), geometry.ring(RadarGeometry.RINGS.get(i)));
        }
        axes.forEach((axis, line) -> {
            Point end = geometry.point(axis, Scorecard.MAX);
            line.setStartX(geometry.centreX());
            line.setStartY(geometry.centreY());
            line.setEndX(end.x());
            line.setEndY(end.y());
        });
        triangles.forEach(
                (attribute, triangle) -> move(triangle, card == null ? List.of() : geometry.triangle(card, attribute)));
        move(outline, card == null ? List.of() : geometry.polygon(card));
        move(earlierOutline, earlier == null ? List.of() : geometry.polygon(earlier));
    }

    private static void move(Polygon polygon, List<Point> corners) {
        ObservableList<Double> points = polygon.getPoints();
        List<Double> wanted = Arrays.stream(RadarGeometry.flat(corners)).boxed().toList();
        if (!points.equals(wanted)) {
            points.setAll(wanted);
        }
    }

    private static <T extends Shape> T styled(T shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
