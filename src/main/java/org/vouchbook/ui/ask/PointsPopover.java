package org.vouchbook.ui.ask;

import atlantafx.base.controls.Popover;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.AskPoints;
import org.vouchbook.ui.Messages;

/// The measured facts behind the rank, each with its points (B1–B4, B23). They are never added to the score.
final class PointsPopover {
    private PointsPopover() {}

    static void show(AskPoints points, Node owner) {
        var grid = new GridPane(20, 6);
        row(grid, "right.points.frequency", points.frequency(), 40);
        row(grid, "right.points.length", points.length(), 25);
        row(grid, "right.points.satisfaction", points.satisfaction(), 30);
        row(grid, "right.points.referred", points.referred(), 5);
        Label hint = new Label(Messages.of("right.points.hint"));
        hint.getStyleClass().addAll("quiet", "small");
        hint.setWrapText(true);
        var content = new VBox(10, grid, hint);
        content.getStyleClass().add("points");
        var popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.show(owner);
    }

    private static void row(GridPane grid, String key, int points, int most) {
        Label name = new Label(Messages.of(key));
        Label value = new Label(Messages.of("right.points.of", points, most));
        value.getStyleClass().add("strong");
        GridPane.setHgrow(name, Priority.ALWAYS);
        GridPane.setHalignment(value, HPos.RIGHT);
        grid.addRow(grid.getRowCount(), name, value);
    }
}
