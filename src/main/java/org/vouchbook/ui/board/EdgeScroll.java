package org.vouchbook.ui.board;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls a column up and down, and the board sideways, while a card is held near an edge.
record EdgeScroll(ScrollPane board) {
    private static final double EDGE = 44;
    private static final double STEP = 16;

    /// Whether anything was scrolled.
    boolean scroll(Point2D at, @Nullable DropZone zone) {
        ListView<BoardCard> list = zone == null ? null : zone.list();
        if (list != null) {
            Bounds area = list.localToScene(list.getBoundsInLocal());
            double by = pull(at.getY(), area.getMinY(), area.getMaxY());
            if (by != 0) {
                ListPlaces.scroll(list, by * STEP);
                return true;
            }
        }
        Bounds area = board.localToScene(board.getBoundsInLocal());
        double hidden = board.getContent().getBoundsInLocal().getWidth()
                - board.getViewportBounds().getWidth();
        double by = area.getMinY() < at.getY() ? pull(at.getX(), area.getMinX(), area.getMaxX()) : 0;
        if (hidden <= 0 || by == 0) {
            return false;
        }
        board.setHvalue(Math.clamp(board.getHvalue() + by * STEP / hidden, 0, 1));
        return true;
    }

    /// -1 to 1: how strongly an edge pulls.
    private static double pull(double at, double from, double to) {
        if (at > from - EDGE && at < from + EDGE) {
            return -Math.min(1, (from + EDGE - at) / EDGE);
        }
        return at > to - EDGE && at < to + EDGE ? Math.min(1, (at - to + EDGE) / EDGE) : 0;
    }
}
