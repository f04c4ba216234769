package org.vouchbook.ui.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.vouchbook.exchange.Mapping;
import org.vouchbook.exchange.Sheet;
import org.vouchbook.exchange.SheetRow;
import org.vouchbook.exchange.Target;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Naming;

/// The first rows of a sheet; above each column what it becomes, to be changed.
final class ColumnPreview extends TableView<SheetRow> {
    private static final int ROWS = 30;

    private final BiConsumer<Integer, Target> onChange;
    private final List<Head> heads = new ArrayList<>();
    private List<String> headers = List.of();

    ColumnPreview(BiConsumer<Integer, Target> onChange) {
        this.onChange = onChange;
        getStyleClass().add("import-columns");
        setAccessibleText(Messages.of("import.columns"));
        setFixedCellSize(28);
        setSelectionModel(null);
    }

    /// Another choice for the same sheet changes its columns in place: they stay where the eye left them.
    void show(Sheet sheet, Mapping mapping) {
        List<SheetRow> first =
                sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size()));
        if (!sheet.headers().equals(headers) || !first.equals(getItems())) {
            headers = sheet.headers();
            heads.clear();
            // Columns that say something come first: an Outlook file has sixty empty ones.
            IntStream.range(0, headers.size())
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> rank(sheet, i, mapping.target(i))))
                    .forEach(i -> heads.add(new Head(i, onChange)));
            getColumns().setAll(heads.stream().map(this::column).toList());
            getItems().setAll(first);
        }
        heads.forEach(head -> head.show(mapping.target(head.index)));
        getColumns().forEach(c -> mark(c, ((Head) c.getGraphic()).target));
    }

    private static int rank(Sheet sheet, int index, Target target) {
        boolean empty = sheet.rows().stream().allMatch(r -> r.cell(index).isBlank());
        return (target == Target.IGNORE ? 2 : 0) + (empty ? 1 : 0);
    }

    private TableColumn<SheetRow, String> column(Head head) {
        var column = new TableColumn<SheetRow, String>();
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(160);
        column.setCellValueFactory(c ->
                new ReadOnlyStringWrapper(ImportWords.shortened(c.getValue().cell(head.index))));
        return column;
    }

    private static void mark(TableColumn<?, ?> column, Target target) {
        column.getStyleClass().remove("ignored-column");
        if (target == Target.IGNORE) {
            column.getStyleClass().add("ignored-column");
        }
    }

    /// The file's name of a column, and what it becomes.
    private final class Head extends VBox {
        private final int index;
        private final ComboBox<Target> becomes = new ComboBox<>();
        private Target target = Target.IGNORE;

        Head(int index, BiConsumer<Integer, Target> onChange) {
            super(4);
            this.index = index;
            String header = headers.get(index);
            String title = header.isEmpty() ? Messages.of("import.column", index + 1) : header;
            becomes.getItems().setAll(Target.values());
            becomes.setConverter(Naming.of(t -> Messages.of("import.target.", t)));
            becomes.setPrefWidth(140);
            becomes.setAccessibleText(Messages.of("import.becomes", title));
            becomes.setOnAction(_ -> {
                if (becomes.getValue() != target) {
                    onChange.accept(index, becomes.getValue());
                }
            });
            getChildren().addAll(new Label(ImportWords.shortened(title)), becomes);
            setAlignment(Pos.CENTER_LEFT);
        }

        void show(Target now) {
            target = now;
            becomes.setValue(now);
            getStyleClass().setAll(now == Target.IGNORE ? "ignored-column" : "taken-column");
        }
    }
}
