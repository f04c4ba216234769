package org.vouchbook.ui.ask;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;
import org.vouchbook.domain.SixSteps;
import org.vouchbook.domain.SixSteps.Step;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Standpoint;

/// The strip of the six steps: which are taken with this person, and which is next (N1). A click leads to where it is
/// taken.
final class PathStrip extends HBox {
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    /// @param locked whether there is no path to an ask
    /// @param go follows a way
    PathStrip(Standpoint at, boolean locked, Consumer<Way> go) {
        getStyleClass().addAll("steps", "path-strip");
        SixSteps steps = at.steps();
        for (Step step : Step.values()) {
            boolean next = step == steps.next();
            boolean taken = steps.taken().contains(step);
            Button button = button(step, next, taken);
            button.setDisable(step == Step.ASK && locked);
            button.setOnAction(_ -> go.accept(way(step)));
            getChildren().add(button);
        }
    }

    private static Button button(Step step, boolean next, boolean taken) {
        var dot = new Circle(6);
        dot.getStyleClass().add("dot");
        if (taken || next) {
            dot.getStyleClass().add(taken ? "done" : "next");
        }
        var button = new Button(Messages.of("right.step.", step), dot);
        button.getStyleClass().addAll("flat", "step");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setAlignment(Pos.CENTER);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(Messages.of("right.step_tip.", step)));
        button.pseudoClassStateChanged(NEXT, next);
        button.setAccessibleText(Messages.of(
                taken ? "right.step.taken" : next ? "right.step.next" : "right.step.later", button.getText()));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private static Way way(Step step) {
        return switch (step) {
            case UNDERSTAND -> Way.Elsewhere.RATE;
            case POSITION -> new Way.Add(RecordKind.PLANTED);
            case EARN -> new Way.Add(RecordKind.RESULT);
            case CONFIRM -> new Way.Add(RecordKind.INTERVIEW);
            case ASK -> new Way.Add(RecordKind.ASK);
            case FOLLOW_UP -> Way.Elsewhere.LOG;
        };
    }
}
