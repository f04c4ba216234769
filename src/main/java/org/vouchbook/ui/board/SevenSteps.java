package org.vouchbook.ui.board;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;
import org.vouchbook.ui.Messages;

/// The strip of the seven steps: which are taken, and which is next (N2). A click leads to where it is taken.
final class SevenSteps extends HBox {
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);
    private final Map<Step, Circle> dots = new EnumMap<>(Step.class);

    SevenSteps(Consumer<Step> onStep) {
        getStyleClass().add("steps");
        for (Step step : Step.values()) {
            Circle dot = new Circle(6);
            dot.getStyleClass().add("dot");
            Button button = new Button(Messages.of("card.step.", step), dot);
            button.getStyleClass().addAll("flat", "step");
            button.setContentDisplay(ContentDisplay.TOP);
            button.setAlignment(Pos.CENTER);
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTooltip(new Tooltip(Messages.of("card.step.tip.", step)));
            button.setOnAction(e -> onStep.accept(step));
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(step, button);
            dots.put(step, dot);
            getChildren().add(button);
        }
    }

    void show(BoardCard card, Instant now) {
        Map<Step, StepState> states = StepState.of(card, now);
        boolean nextFound = false;
        for (Step step : Step.values()) {
            StepState state = states.getOrDefault(step, StepState.OPEN);
            boolean next = !nextFound && state != StepState.DONE;
            nextFound |= next;
            Circle dot = dots.get(step);
            Button button = buttons.get(step);
            if (dot != null && button != null) {
                dot.getStyleClass().removeAll("done", "late", "next");
                if (state == StepState.DONE) {
                    dot.getStyleClass().add("done");
                } else if (state == StepState.LATE) {
                    dot.getStyleClass().add("late");
                } else if (next) {
                    dot.getStyleClass().add("next");
                }
                button.pseudoClassStateChanged(NEXT, next);
                button.setAccessibleText(
                        Messages.of("card.step.spoken", button.getText(), Messages.of("card.state.", state)));
            }
        }
    }
}
