package org.vouchbook.ui.imports;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.vouchbook.exchange.Mapping;
import org.vouchbook.exchange.Sheet;
import org.vouchbook.exchange.SheetRow;
import org.vouchbook.exchange.Target;
import org.vouchbook.ui.Messages;

/// The first rows of a sheet; above each column what it becomes, to be changed.
final class ColumnPreview extends TableView<SheetRow> {
    private static final int ROWS = 30;

    private final BiConsumer<Integer, Target> onChange;

    ColumnPreview(BiConsumer<Integer, Target> onChange) {
        this.onChange = onChange;
        getStyleClass().add("import-columns");
        setAccessibleText(Messages.of("import.columns"));
        setFixedCellSize(28);
        setSelectionModel(null);
    }

    void show(Sheet sheet, Mapping mapping) {
        getColumns().setAll(FXCollections.observableArrayList());
        // Columns that say something come first: an Outlook file has sixty empty ones.
        IntStream.range(0, sheet.headers().size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> rank(sheet, i, mapping.target(i))))
                .forEach(i -> getColumns().add(column(sheet, i, mapping.target(i))));
        getItems().setAll(sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size())));
    }

    private static int rank(Sheet sheet, int index, Target target) {
        boolean empty = sheet.rows().stream().allMatch(r -> r.cell(index).isBlank());
        return (target == Target.IGNORE ? 2 : 0) + (empty ? 1 : 0);
    }

    private TableColumn<SheetRow, String> column(Sheet sheet, int index, Target target) {
        String header = sheet.headers().get(index);
        String title = header.isEmpty() ? Messages.of("import.column", index + 1) : header;
        var becomes = new ComboBox<Target>();
        becomes.getItems().setAll(Target.values());
        becomes.setConverter(new TargetWords());
        becomes.setValue(target);
        becomes.setPrefWidth(140);
        becomes.setAccessibleText(Messages.of("import.becomes", title));
        becomes.setOnAction(_ -> onChange.accept(index, becomes.getValue()));
        var label = new Label(ImportWords.shortened(title));
        var head = new VBox(4, label, becomes);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(target == Target.IGNORE ? "ignored-column" : "taken-column");
        var column = new TableColumn<SheetRow, String>();
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(160);
        column.setCellValueFactory(c ->
                new ReadOnlyStringWrapper(ImportWords.shortened(c.getValue().cell(index))));
        if (target == Target.IGNORE) {
            column.getStyleClass().add("ignored-column");
        }
        return column;
    }

    private static final class TargetWords extends StringConverter<Target> {
        @Override
        public String toString(Target target) {
            return target == null ? "" : Messages.of("import.target.", target);
        }

        @Override
        public Target fromString(String text) {
            throw new IllegalStateException("the box is not editable");
        }
    }
}
