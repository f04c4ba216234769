package org.vouchbook.ui.kit;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.report.Point;

/// The dot on an axis: a slider for keyboard and screen reader, hollow while nothing but a claim stands behind it.
final class RadarHandle extends Group {
    private static final PseudoClass CLAIMED = PseudoClass.getPseudoClass("claimed");
    private static final PseudoClass UNRATED = PseudoClass.getPseudoClass("unrated");
    private static final double RADIUS = 6;
    private final Circle dot = new Circle(RADIUS);
    private final AxisKeys keys;
    private double value;

    RadarHandle(Axis axis, AxisKeys keys) {
        this.keys = keys;
        Circle ring = new Circle(RADIUS + 4);
        ring.getStyleClass().add("ring");
        ring.visibleProperty().bind(focusedProperty());
        dot.getStyleClass().add("handle");
        getStyleClass().add(axis.name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.SLIDER);
        setManaged(false);
        getChildren().addAll(ring, dot);
        keys.listenTo(this);
    }

    void show(double rating, String text, boolean rated, boolean claimed) {
        dot.pseudoClassStateChanged(UNRATED, !rated);
        dot.pseudoClassStateChanged(CLAIMED, rated && claimed);
        setAccessibleText(text);
        if (rating != value) {
            value = rating;
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    void moveTo(Point spot) {
        setLayoutX(spot.x());
        setLayoutY(spot.y());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> Scorecard.MAX;
            case ORIENTATION -> Orientation.VERTICAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> keys.rate(value + AxisKeys.STEP);
            case DECREMENT -> keys.rate(value - AxisKeys.STEP);
            case SET_VALUE -> keys.rate(parameters.length > 0 && parameters[0] instanceof Double v ? v : value);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
