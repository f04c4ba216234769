package org.vouchbook.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.report.HistoryGeometry;
import org.vouchbook.report.Point;
import org.vouchbook.report.RadarGeometry;

/// The scores of a relationship over time, a point a rating.
public final class HistoryChart extends Region {
    private static final double SCALE_WIDTH = 22;
    private static final double TICK_HEIGHT = 18;
    private static final double EDGE = 7;
    private static final double TICK_ROOM = 64;

    private final Function<LocalDate, String> month;
    private final Function<Scorecard, String> inWords;
    private List<Scorecard> cards = List.of();
    private LocalDate today = LocalDate.EPOCH;

    /// Makes an empty one.
    /// @param month words for the first day of a month below the line
    /// @param inWords what a point says when the mouse rests on it
    public HistoryChart(Function<LocalDate, String> month, Function<Scorecard, String> inWords) {
        this.month = month;
        this.inWords = inWords;
        getStyleClass().add("history");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(120, 70);
        setPrefSize(340, 110);
        widthProperty().addListener(size -> draw());
        heightProperty().addListener(size -> draw());
    }

    /// Shows ratings up to a day; what they say together is for screen readers.
    public void show(List<Scorecard> ratings, LocalDate upTo, String spoken) {
        cards = ratings.stream().sorted(Comparator.comparing(Scorecard::date)).toList();
        today = upTo;
        setAccessibleText(spoken);
        draw();
    }

    private void draw() {
        double width = getWidth() - SCALE_WIDTH - EDGE;
        double height = getHeight() - TICK_HEIGHT - EDGE;
        if (width <= 0 || height <= 0) {
            return;
        }
        HistoryGeometry geometry = HistoryGeometry.of(SCALE_WIDTH, EDGE, width, height, cards, today);
        List<Node> drawn = new ArrayList<>();
        for (int value = 0; value <= Scorecard.MAX; value += 5) {
            double y = geometry.y(value);
            drawn.add(styled(new Line(SCALE_WIDTH, y, SCALE_WIDTH + width, y), "grid"));
            drawn.add(new AnchoredLabel(Integer.toString(value), "tick").at(SCALE_WIDTH - 6, y, 1, 0.5));
        }
        for (LocalDate day : geometry.ticks((int) Math.max(1, width / TICK_ROOM))) {
            drawn.add(new AnchoredLabel(month.apply(day), "tick")
                    .at(geometry.x(day), getHeight() - TICK_HEIGHT + 3, 0.5, 0));
        }
        List<Point> points = geometry.scores(cards);
        drawn.add(styled(new Polyline(RadarGeometry.flat(points)), "line"));
        for (int i = 0; i < points.size(); i++) {
            Circle point = styled(new Circle(points.get(i).x(), points.get(i).y(), 4.5), "point");
            Tooltip.install(point, new Tooltip(inWords.apply(cards.get(i))));
            drawn.add(point);
        }
        drawn.forEach(node -> node.setManaged(false));
        getChildren().setAll(drawn);
        requestLayout(); // children that are not managed do not ask for it
    }

    /// Here, because the size of a text is known only when its style is.
    @Override
    protected void layoutChildren() {
        for (Node node : getChildren()) {
            if (node instanceof AnchoredLabel label) {
                label.place(0, getWidth());
            }
        }
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
