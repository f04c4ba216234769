package org.vouchbook.ui.figures;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// A table of a part.
final class SheetTable extends TableView<Sheet.Line> {
    private static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing");
    private static final double ROW = 32;
    /// A year of months, or a quarter of weeks, is seen whole; longer ones have their own scroll bar.
    private static final int LEAST = 13;

    private final Sheet sheet;

    SheetTable(Sheet sheet) {
        super(FXCollections.observableList(sheet.lines()));
        this.sheet = sheet;
        setAccessibleText(sheet.title());
        getStyleClass().addAll("compact", "figures-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (int i = 0; i < sheet.heads().size(); i++) {
            getColumns().add(column(sheet.heads().get(i), i));
        }
        setRowFactory(_ -> row());
        var none = new Label(sheet.none());
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        setPlaceholder(none);
        // No taller than its lines, so that the next table stands close below.
        double tall = ROW * (1 + Math.max(1, sheet.lines().size())) + 4;
        setPrefHeight(tall);
        setMaxHeight(tall);
        setMinHeight(Math.min(tall, LEAST * ROW + 4));
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    Sheet sheet() {
        return sheet;
    }

    private static TableRow<Sheet.Line> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(Sheet.@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(PRESSING, !empty && line != null && line.pressing());
            }
        };
    }

    private static TableColumn<Sheet.Line, String> column(Sheet.Head head, int index) {
        var column = new TableColumn<Sheet.Line, String>(head.text());
        column.setPrefWidth(head.width());
        column.setMinWidth(Math.min(60, head.width()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(index)));
        if (head.figure()) {
            column.getStyleClass().add("number");
        }
        return column;
    }
}
