package org.vouchbook.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.vouchbook.domain.Scorecard;

/// Draws the line of scores over time on paper.
final class HistoryDrawing {
    private static final double HEIGHT = 70;
    private static final double SCALE = 18;
    private static final Type MARK = new Type(Type.Weight.REGULAR, 7.5, Ink.QUIET);

    private HistoryDrawing() {}

    /// The room that it takes, in points.
    static double height() {
        return HEIGHT + 22;
    }

    static void draw(PageWriter pages, Setting setting, List<Scorecard> cards) throws IOException {
        Canvas canvas = pages.canvas();
        double left = pages.left() + SCALE;
        var chart = HistoryGeometry.of(left, pages.y() + 4, pages.width() - SCALE - 24, HEIGHT, cards, setting.today());
        for (int value = 0; value <= 10; value += 5) {
            double y = chart.y(value);
            canvas.rule(left, pages.right(), y, 0.5, Ink.HAIR);
            pages.textRight(setting.rating(value), MARK, left - 6, y + 2.6);
        }
        for (LocalDate day : chart.ticks(8)) {
            double x = chart.x(day);
            canvas.line(new Point(x, chart.y(0)), new Point(x, chart.y(0) + 3), 0.5, Ink.GRID);
            canvas.text(setting.month(day), MARK, x - 2, chart.y(0) + 12);
        }
        List<Point> scores = chart.scores(cards);
        if (scores.size() > 1) {
            canvas.polyline(scores, 1.3, Ink.GREEN, false, false);
        }
        double radius = scores.size() > 60 ? 1 : 2.2;
        for (Point score : scores) {
            canvas.disc(score, radius, Ink.GREEN, Ink.WHITE, 0.6);
        }
        Point last = scores.getLast();
        canvas.text(setting.decimal(lastScore(cards)), Type.STRONG, last.x() + 6, last.y() + 3);
        pages.skip(height());
    }

    private static double lastScore(List<Scorecard> cards) {
        return cards.stream()
                .max(Comparator.comparing(Scorecard::date))
                .orElseThrow()
                .score();
    }
}
