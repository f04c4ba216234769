package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Row;

/// Applies edits in their order, neighbours of one kind together, so that an import of thousands is a few batches.
final class RowWriter {
    private enum Action {
        INSERT,
        UPDATE,
        DELETE
    }

    private record Run(Table<? extends Row> table, Action action, List<Row> rows) {}

    private RowWriter() {}

    /// @param existing the ids of the rows that are in the book before
    /// @param written is told of each portion of rows that was put
    static void apply(Connection connection, List<Edit> edits, Set<Long> existing, IntConsumer written)
            throws SQLException {
        for (Run run : runs(edits, existing)) {
            switch (run.action()) {
                case INSERT -> run.table().insert(connection, run.rows(), written);
                case UPDATE -> run.table().update(connection, run.rows(), written);
                case DELETE ->
                    run.table()
                            .delete(connection, run.rows().stream().map(Row::id).toList());
            }
        }
    }

    private static List<Run> runs(List<Edit> edits, Set<Long> existing) {
        var runs = new ArrayList<Run>();
        for (Edit edit : edits) {
            Table<? extends Row> table = Tables.of(edit.row().getClass());
            Action action = switch (edit) {
                case Edit.Delete _ -> Action.DELETE;
                case Edit.Put put -> existing.contains(put.row().id()) ? Action.UPDATE : Action.INSERT;
            };
            if (runs.isEmpty()
                    || runs.getLast().table() != table
                    || runs.getLast().action() != action) {
                runs.add(new Run(table, action, new ArrayList<>()));
            }
            runs.getLast().rows().add(edit.row());
        }
        return runs;
    }
}
