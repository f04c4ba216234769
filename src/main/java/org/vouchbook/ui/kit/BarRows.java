package org.vouchbook.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

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
        var name = new Label(label);
        var figure = new Label(value);
        figure.getStyleClass().add("quiet");
        addRow(getRowCount(), name, new Bar(share), figure);
    }
}
