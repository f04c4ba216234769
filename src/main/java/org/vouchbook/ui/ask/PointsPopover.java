package org.vouchbook.ui.ask;

import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.AskPoints;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.domain.TouchSides;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Standpoint;

/// The measured facts behind the rank, each with its points (B1–B4, B23). They are never added to the score.
final class PointsPopover {
    private final AskFacts facts;
    private final TouchSides sides;
    private final Written words;
    private final Popover popover = new Popover();
    private final GridPane grid = new GridPane(20, 6);

    /// @param at with what was measured
    PointsPopover(Standpoint at, Written words) {
        facts = at.facts();
        sides = at.sides();
        this.words = words;
    }

    /// @param go opens the capture of satisfaction
    void show(AskPoints points, Consumer<Way> go, Node owner) {
        row(
                "right.points.frequency",
                fact(Messages.of(
                        "right.points.contacts", facts.contacts(), sides.ours(), sides.theirs(), sides.both())));
        points(points.frequency(), 40);
        row("right.points.length", fact(since()));
        points(points.length(), 25);
        row("right.points.satisfaction", satisfaction(go));
        points(points.satisfaction(), 30);
        row("right.points.referred", fact(""));
        points(points.referred(), 5);
        Label hint = new Label(Messages.of("right.points.hint"));
        hint.getStyleClass().addAll("quiet", "small");
        hint.setWrapText(true);
        var content = new VBox(10, grid, hint);
        content.getStyleClass().add("points");
        popover.setContentNode(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.show(owner);
    }

    private String since() {
        return facts.since() == null
                ? Messages.of("right.points.unknown")
                : Messages.of("right.points.since", words.shortDay(facts.since()));
    }

    private Labeled satisfaction(Consumer<Way> go) {
        Satisfaction captured = facts.satisfaction();
        if (captured == null) {
            return fact(Messages.of("right.points.unknown"));
        }
        var link = new Hyperlink(
                Messages.of("right.points.content", words.number(captured.mean()), words.shortDay(captured.date())));
        link.getStyleClass().add("reason");
        link.setOnAction(_ -> {
            popover.hide();
            go.accept(new Way.Open(captured));
        });
        return link;
    }

    private static Label fact(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private void row(String key, Labeled fact) {
        fact.getStyleClass().add("small");
        var title = new Label(Messages.of(key));
        title.setMinWidth(Label.USE_PREF_SIZE);
        var name = new VBox(0, title);
        if (!fact.getText().isEmpty()) {
            name.getChildren().add(fact);
        }
        GridPane.setHgrow(name, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), name);
    }

    private void points(int points, int most) {
        Label value = new Label(Messages.of("right.points.of", points, most));
        value.getStyleClass().add("strong");
        value.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(value, HPos.RIGHT);
        GridPane.setValignment(value, VPos.TOP);
        grid.add(value, 1, grid.getRowCount() - 1);
    }
}
