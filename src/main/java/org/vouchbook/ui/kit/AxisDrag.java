package org.vouchbook.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.report.RadarGeometry;

/// The mouse on a radar. The axis follows from the direction and not from the handle under the mouse: where nothing
/// is rated, all four lie on each other in the middle.
final class AxisDrag {
    private static final double REACH = 14;
    private final RadarChart chart;
    private @Nullable Axis axis;
    private boolean held;

    AxisDrag(RadarChart chart) {
        this.chart = chart;
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        chart.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void pressed(MouseEvent e) {
        if (!chart.isEditable() || e.getButton() != MouseButton.PRIMARY || !nearAnAxis(e)) {
            return;
        }
        held = true;
        follow(e);
        e.consume();
    }

    private void dragged(MouseEvent e) {
        if (held) {
            follow(e);
            e.consume();
        }
    }

    private void released(MouseEvent e) {
        if (held && e.getButton() == MouseButton.PRIMARY) {
            Axis rated = axis;
            stop();
            if (rated != null) {
                chart.commit(rated);
            }
            e.consume();
        }
    }

    private void escape(KeyEvent e) {
        if (held && e.getCode() == KeyCode.ESCAPE) {
            stop();
            chart.cancel();
            e.consume();
        }
    }

    private void follow(MouseEvent e) {
        RadarGeometry geometry = chart.geometry();
        if (axis == null) {
            if (Math.hypot(e.getX() - geometry.centreX(), e.getY() - geometry.centreY()) < REACH / 2) {
                return; // too near the middle to tell a direction
            }
            axis = geometry.axisAt(e.getX(), e.getY());
            chart.focus(axis);
        }
        chart.preview(axis, geometry.valueAt(axis, e.getX(), e.getY()));
    }

    private boolean nearAnAxis(MouseEvent e) {
        RadarGeometry geometry = chart.geometry();
        double dx = Math.abs(e.getX() - geometry.centreX());
        double dy = Math.abs(e.getY() - geometry.centreY());
        return Math.min(dx, dy) <= REACH && Math.max(dx, dy) <= geometry.radius() + REACH;
    }

    private void stop() {
        held = false;
        axis = null;
    }
}
