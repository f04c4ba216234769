package org.vouchbook.ui.person;

import java.util.Locale;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;

/// A dot in the colour of an axis; the words stand beside it.
final class AxisDot extends Circle {
    AxisDot() {
        super(4);
    }

    /// Shows an axis, or nothing.
    AxisDot show(@Nullable Axis axis) {
        setVisible(axis != null);
        if (axis != null) {
            getStyleClass().setAll("axis-dot", axis.name().toLowerCase(Locale.ROOT));
        }
        return this;
    }
}
