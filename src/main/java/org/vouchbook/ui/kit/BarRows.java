package org.vouchbook.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Bars below each other, each with its name before it and its figure behind it.
public final class BarRows extends GridPane {
    private static final double LONGEST = 520;

    public BarRows() {
        super(12, 5);
        getStyleClass().add("bar-rows");
        setMinHeight(USE_PREF_SIZE);
        var label = new ColumnConstraints();
        label.setMinWidth(USE_PREF_SIZE);
        var bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        bar.setMaxWidth(LONGEST);
        var value = new ColumnConstraints();
        value.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(label, bar, value);
    }

    /// Adds a bar.
    ///
    /// @param share of the longest one that could be, 0 to 1
    public void add(String label, double share, String value) {
        var filled = new Region();
        filled.getStyleClass().add("filled");
        var track = new StackPane(filled);
        track.getStyleClass().add("track");
        filled.maxWidthProperty().bind(track.widthProperty().multiply(Math.clamp(share, 0, 1)));
        filled.setVisible(share > 0);
        StackPane.setAlignment(filled, Pos.CENTER_LEFT);
        track.setMaxWidth(Double.MAX_VALUE);
        var name = new Label(label);
        var figure = new Label(value);
        figure.getStyleClass().add("quiet");
        addRow(getRowCount(), name, track, figure);
    }
}
