package org.vouchbook.ui.imports;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.vouchbook.exchange.Verdict;
import org.vouchbook.ui.Messages;

/// What becomes of each row of the file; those with something to read about come first.
final class VerdictTable extends TableView<Verdict> {
    VerdictTable() {
        setAccessibleText(Messages.of("import.rows"));
        setFixedCellSize(28);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        column("import.row.line", v -> String.valueOf(v.line()), 60),
                        column("import.row.name", v -> ImportWords.shortened(ImportWords.name(v)), 240),
                        column("import.row.verdict", ImportWords::verdict, 330),
                        column("import.row.remarks", ImportWords::remarks, 340)));
    }

    void show(List<Verdict> verdicts) {
        getItems().setAll(verdicts);
        scrollTo(0);
    }

    private static TableColumn<Verdict, String> column(String key, Function<Verdict, String> words, double width) {
        var column = new TableColumn<Verdict, String>(Messages.of(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(words.apply(c.getValue())));
        return column;
    }
}
