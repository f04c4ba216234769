package org.vouchbook.ui.kit;

import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;

/// The keyboard of one axis: arrows in half steps, or a number as it is typed, which counts after Enter or a pause.
final class AxisKeys {
    static final double STEP = 0.5;
    private static final Pattern NUMBER_BEGUN = Pattern.compile("10([.,]0?)?|[0-9]([.,][0-9]?)?");
    private final Axis axis;
    private final RadarChart chart;
    private final PauseTransition pause = new PauseTransition(Duration.millis(1200));
    private String typed = "";

    AxisKeys(Axis axis, RadarChart chart) {
        this.axis = axis;
        this.chart = chart;
        pause.setOnFinished(e -> finish());
    }

    void listenTo(Node handle) {
        handle.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        handle.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        handle.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        handle.focusedProperty().addListener((focused, was, is) -> {
            if (!is) {
                finish();
            }
        });
    }

    /// Rates at once, as a screen reader's action does.
    void rate(double value) {
        if (chart.isEditable()) {
            chart.preview(axis, Scorecard.snap(value));
            chart.commit(axis);
        }
    }

    private void pressed(KeyEvent e) {
        if (!chart.isEditable() || e.isShortcutDown() || e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        boolean mine = switch (e.getCode()) {
            case ENTER -> !typed.isEmpty() && finish();
            case ESCAPE -> cancel();
            case BACK_SPACE -> !typed.isEmpty() && type(typed.substring(0, typed.length() - 1));
            default -> arrow(e);
        };
        if (mine) {
            e.consume();
        }
    }

    private boolean arrow(KeyEvent e) {
        Double to = target(e);
        if (to == null) {
            return false;
        }
        forget();
        chart.preview(axis, Scorecard.snap(to));
        return true;
    }

    private @Nullable Double target(KeyEvent e) {
        return switch (e.getCode()) {
            case UP, RIGHT, KP_UP, KP_RIGHT -> chart.current(axis) + STEP;
            case DOWN, LEFT, KP_DOWN, KP_LEFT -> chart.current(axis) - STEP;
            case HOME -> 0.0;
            case END -> Scorecard.MAX;
            default -> null;
        };
    }

    /// A held arrow runs through many values: only the last one is a rating.
    private void released(KeyEvent e) {
        if (chart.isEditable() && target(e) != null) {
            chart.commit(axis);
            e.consume();
        }
    }

    private void typed(KeyEvent e) {
        if (!chart.isEditable() || e.isShortcutDown() || e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        String longer = typed + e.getCharacter();
        if (NUMBER_BEGUN.matcher(longer).matches()) {
            e.consume();
            type(longer);
        } else if (NUMBER_BEGUN.matcher(e.getCharacter()).matches()) {
            e.consume();
            type(e.getCharacter());
        }
    }

    private boolean type(String text) {
        typed = text;
        chart.showTyped(axis, text);
        if (text.isEmpty()) {
            pause.stop();
        } else {
            pause.playFromStart();
        }
        return true;
    }

    private boolean finish() {
        String number = typed;
        forget();
        if (!number.isEmpty()) {
            chart.preview(axis, Scorecard.snap(Double.parseDouble(number.replace(',', '.'))));
        }
        chart.commit(axis);
        return true;
    }

    private boolean cancel() {
        boolean something = !typed.isEmpty();
        forget();
        return chart.cancel() || something;
    }

    private void forget() {
        pause.stop();
        if (!typed.isEmpty()) {
            type("");
        }
    }
}
