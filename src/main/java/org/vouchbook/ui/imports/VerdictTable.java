package org.vouchbook.ui.imports;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
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
                        column("import.row.line", v -> String.valueOf(v.line()), 50),
                        column("import.row.name", v -> ImportWords.shortened(ImportWords.name(v)), 170),
                        column("import.row.verdict", ImportWords::verdict, 420),
                        column("import.row.remarks", ImportWords::remarks, 310)));
    }

    void show(List<Verdict> verdicts) {
        getItems()
                .setAll(verdicts.stream()
                        .sorted(Comparator.comparingInt(VerdictTable::urgency))
                        .toList());
        scrollTo(0);
    }

    private static int urgency(Verdict verdict) {
        if (verdict instanceof Verdict.Rejected) {
            return 0;
        }
        return ImportWords.remarks(verdict).isEmpty() ? 2 : 1;
    }

    private static TableColumn<Verdict, String> column(String key, Function<Verdict, String> words, double width) {
        var column = new TableColumn<Verdict, String>(Messages.of(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(words.apply(c.getValue())));
        column.setCellFactory(_ -> new WordsCell());
        return column;
    }

    /// What does not fit into the column is read in the tool tip.
    private static final class WordsCell extends TableCell<Verdict, String> {
        private final Tooltip whole = new Tooltip();

        WordsCell() {
            whole.setWrapText(true);
            whole.setMaxWidth(420);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            whole.setText(words);
            setTooltip(empty || words == null || words.isEmpty() ? null : whole);
        }
    }
}
