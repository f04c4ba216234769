package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Row;

/// The one place that changes rows. Every change set is kept with each row's state before and after, in the same
/// transaction: its reverse is the undo, also after a restart.
public final class ChangeLog {
    private static final String DONE = "DONE";
    private static final String UNDONE = "UNDONE";
    /// Undone, and then something else was done: it cannot be redone any more. Or what a book began with: there was
    /// nothing before it to go back to.
    private static final String LEFT = "LEFT";

    /// What a commit, an undo or a redo has changed.
    ///
    /// @param edits only those that changed something
    /// @param touched the rows as they were and as they are: who was concerned before may be none of those after
    public record Applied(ChangeLabel label, List<Edit> edits, List<Row> touched) {
        private static Applied of(ChangeLabel label, List<Logged> logged) {
            return new Applied(
                    label,
                    logged.stream().map(Logged::edit).toList(),
                    logged.stream()
                            .flatMap(l -> Stream.of(l, l.reversed()))
                            .map(Logged::row)
                            .toList());
        }
    }

    private record Logged(
            Table<? extends Row> table,
            @Nullable Row before,
            @Nullable Row after) {
        Logged reversed() {
            return new Logged(table, after, before);
        }

        Row row() {
            return Objects.requireNonNull(after != null ? after : before);
        }

        Edit edit() {
            return after != null ? new Edit.Put(after) : new Edit.Delete(row());
        }
    }

    private final Database database;

    /// The log of one book.
    public ChangeLog(Database database) {
        this.database = database;
    }

    /// Applies and logs a change set; edits that change nothing are left out, and an empty one is not logged.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails; nothing is then changed
    public Applied commit(ChangeSet changes, Instant now) {
        return commit(changes, now, _ -> {});
    }

    /// As above.
    ///
    /// @param written is told of each portion of rows; each row is written twice, also into the log
    public Applied commit(ChangeSet changes, Instant now, IntConsumer written) {
        return commit(changes, now, DONE, written);
    }

    /// Applies and logs what a book begins with: it stands in the history, and is not undone.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails; nothing is then changed
    public Applied begin(ChangeSet changes, Instant now) {
        return commit(changes, now, LEFT, _ -> {});
    }

    private Applied commit(ChangeSet changes, Instant now, String state, IntConsumer written) {
        return database.change((connection, touched, number) -> {
            List<Logged> logged = withBefore(connection, changes.edits());
            if (!logged.isEmpty()) {
                long seq = next(connection, number);
                touch(touched, logged);
                touched.rows("change_set", undone(connection));
                touched.rows("change_set", List.of(seq));
                touched.rows("change_edit", List.of(seq));
                RowWriter.apply(connection, logged.stream().map(Logged::edit).toList(), beforeIds(logged), written);
                record(connection, seq, changes.label(), logged, now, state, written);
            }
            return Applied.of(changes.label(), logged);
        });
    }

    /// The number of a change set: that of the change, unless the book took one of a longer history in its place.
    private static long next(Connection connection, long number) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT MAX(seq) FROM change_set")) {
            last.next();
            return Math.max(number, last.getLong(1) + 1);
        }
    }

    /// Takes the last change back; nothing when there is none.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails; nothing is then changed
    public Optional<Applied> undo() {
        return step("SELECT MAX(seq) FROM change_set WHERE state = 'DONE'", UNDONE, true);
    }

    /// Does the last undone change again; nothing when there is none.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails; nothing is then changed
    public Optional<Applied> redo() {
        return step("SELECT MIN(seq) FROM change_set WHERE state = 'UNDONE'", DONE, false);
    }

    private Optional<Applied> step(String which, String newState, boolean back) {
        return database.change((connection, touched, _) -> {
            long seq;
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(which)) {
                found.next();
                seq = found.getLong(1);
            }
            if (seq == 0) {
                return Optional.empty();
            }
            List<Logged> logged = load(connection, seq);
            if (back) {
                logged = logged.reversed().stream().map(Logged::reversed).toList();
            }
            Applied applied = Applied.of(label(connection, seq), logged);
            touch(touched, logged);
            touched.rows("change_set", List.of(seq));
            RowWriter.apply(connection, applied.edits(), beforeIds(logged), _ -> {});
            setState(connection, newState, "seq = " + seq);
            return Optional.of(applied);
        });
    }

    private static List<Logged> withBefore(Connection connection, List<Edit> edits) throws SQLException {
        var ids = new HashMap<Class<? extends Row>, List<Long>>();
        for (Edit edit : edits) {
            ids.computeIfAbsent(edit.row().getClass(), k -> new ArrayList<>())
                    .add(edit.row().id());
        }
        var before = new HashMap<Long, Row>();
        for (Map.Entry<Class<? extends Row>, List<Long>> kind : ids.entrySet()) {
            before.putAll(Tables.of(kind.getKey()).find(connection, kind.getValue()));
        }
        return edits.stream()
                .map(e -> new Logged(
                        Tables.of(e.row().getClass()),
                        before.get(e.row().id()),
                        e instanceof Edit.Put ? e.row() : null))
                .filter(l -> !Objects.equals(l.before(), l.after()))
                .toList();
    }

    private static Set<Long> beforeIds(List<Logged> logged) {
        var ids = new HashSet<Long>();
        for (Logged l : logged) {
            if (l.before() != null) {
                ids.add(l.before().id());
            }
        }
        return ids;
    }

    private static void touch(Touched touched, List<Logged> logged) throws SQLException {
        var ids = new LinkedHashMap<String, List<Long>>();
        for (Logged l : logged) {
            ids.computeIfAbsent(l.table().name(), k -> new ArrayList<>())
                    .add(l.row().id());
        }
        for (Map.Entry<String, List<Long>> table : ids.entrySet()) {
            touched.rows(table.getKey(), table.getValue());
        }
    }

    private static List<Long> undone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT seq FROM change_set WHERE state = 'UNDONE'")) {
            var undone = new ArrayList<Long>();
            while (found.next()) {
                undone.add(found.getLong(1));
            }
            return undone;
        }
    }

    private static void record(
            Connection connection,
            long seq,
            ChangeLabel label,
            List<Logged> logged,
            Instant now,
            String state,
            IntConsumer written)
            throws SQLException {
        setState(connection, LEFT, "state = 'UNDONE'");
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO change_set (seq, label, arguments, made, state) VALUES (?, ?, ?, ?, ?)")) {
            statement.setLong(1, seq);
            statement.setString(2, label.key());
            statement.setObject(3, Sql.array(label.arguments()));
            statement.setObject(4, now);
            statement.setString(5, state);
            statement.executeUpdate();
        }
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO change_edit VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            int n = 0;
            for (Logged l : logged) {
                statement.setLong(1, seq);
                statement.setInt(2, n);
                statement.setString(3, l.table().name());
                statement.setLong(4, l.row().id());
                statement.setLong(5, l.row().contactId());
                statement.setString(6, RowJson.write(l.before()));
                statement.setString(7, RowJson.write(l.after()));
                statement.addBatch();
                if (++n % Table.BATCH == 0) {
                    statement.executeBatch();
                    written.accept(Table.BATCH);
                }
            }
            statement.executeBatch();
            written.accept(n % Table.BATCH);
        }
    }

    private static List<Logged> load(Connection connection, long seq) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT kind, before_row, after_row FROM change_edit WHERE seq = ? ORDER BY n")) {
            statement.setLong(1, seq);
            var logged = new ArrayList<Logged>();
            try (ResultSet edit = statement.executeQuery()) {
                while (edit.next()) {
                    Table<? extends Row> table = Tables.named(edit.getString(1));
                    logged.add(new Logged(
                            table, RowJson.read(table, edit.getString(2)), RowJson.read(table, edit.getString(3))));
                }
            }
            return logged;
        }
    }

    private static ChangeLabel label(Connection connection, long seq) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet set = statement.executeQuery("SELECT label, arguments FROM change_set WHERE seq = " + seq)) {
            set.next();
            return new ChangeLabel(set.getString(1), Sql.strings(new Cells.OfResult(set), "arguments"));
        }
    }

    private static void setState(Connection connection, String state, String condition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE change_set SET state = '" + state + "' WHERE " + condition);
        }
    }
}
