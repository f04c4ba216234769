package org.vouchbook.ui.settings;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A number to set: what it is, the number with its unit, and where it comes from. A number that cannot be read stays
/// typed, with a sentence under it.
final class LimitRow {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final Supplier<String> now;
    private final UnaryOperator<String> take;

    /// @param now the number as it is set
    /// @param take takes what is typed, or says what is wrong with it; empty: it is taken
    LimitRow(Supplier<String> now, UnaryOperator<String> take) {
        this.now = now;
        this.take = take;
        field.setText(now.get());
        field.setPrefColumnCount(4);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                take();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                usual();
                e.consume();
            }
        });
    }

    /// A grid for such rows.
    static GridPane grid() {
        var grid = new GridPane(16, 12);
        grid.getStyleClass().add("form");
        var why = new ColumnConstraints();
        why.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(230), new ColumnConstraints(128), why);
        return grid;
    }

    /// Shows the number as it is set.
    void usual() {
        field.setText(now.get());
        take();
    }

    void into(GridPane grid, String name, String unit, String from) {
        var label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        var units = new Label(unit);
        units.setMinWidth(Region.USE_PREF_SIZE);
        var why = new Label(from);
        why.getStyleClass().addAll("quiet", "small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var input = new HBox(8, field, units);
        input.getStyleClass().add("number-input");
        GridPane.setValignment(label, VPos.CENTER);
        GridPane.setValignment(input, VPos.CENTER);
        var words = new VBox(3, why, problem);
        words.setAlignment(Pos.CENTER_LEFT);
        grid.addRow(grid.getRowCount(), label, input, words);
    }

    private void take() {
        String wrong = take.apply(field.getText());
        problem.setText(wrong);
        field.pseudoClassStateChanged(INVALID, !wrong.isEmpty());
        field.setAccessibleHelp(wrong);
    }
}
