package org.vouchbook.ui.kit;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.report.Point;
import org.vouchbook.report.RadarGeometry;

/// A radar of a letter's size for table rows: two paths, moved in place when a row shows another person.
public final class MiniRadar extends Region {
    private static final double ROOM = 1;
    private final RadarGeometry geometry;
    private final Path outline;

    /// Makes an empty one.
    /// @param size its width and height in pixels
    public MiniRadar(double size) {
        geometry = new RadarGeometry(size / 2, size / 2, size / 2 - ROOM);
        Path grid = diamond("grid");
        move(grid, geometry.ring(Scorecard.MAX));
        outline = diamond("outline");
        outline.setVisible(false);
        getStyleClass().add("mini-radar");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        getChildren().addAll(grid, outline);
    }

    /// Shows a card, or only the grid while there is none.
    public void show(@Nullable Scorecard card) {
        outline.setVisible(card != null);
        if (card != null) {
            move(outline, geometry.polygon(card));
        }
    }

    private static Path diamond(String styleClass) {
        Path path = new Path(new MoveTo(), new LineTo(), new LineTo(), new LineTo(), new ClosePath());
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        return path;
    }

    private static void move(Path path, List<Point> corners) {
        for (int i = 0; i < corners.size(); i++) {
            Point corner = corners.get(i);
            switch (path.getElements().get(i)) {
                case MoveTo start -> {
                    start.setX(corner.x());
                    start.setY(corner.y());
                }
                case LineTo line -> {
                    line.setX(corner.x());
                    line.setY(corner.y());
                }
                default -> throw new IllegalStateException("not a diamond");
            }
        }
    }
}
