package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.vouchbook.domain.Row;

/// Reads and writes the records of one kind. All SQL of plain reads and writes is made here, from the columns.
final class Table<R extends Row> {
    /// Makes a record from the current row of a result.
    interface Reader<R> {
        R read(Cells row) throws SQLException;
    }

    /// So many rows are sent to the database at once.
    static final int BATCH = 1000;

    private static final int FEW = 100;
    private static final int MANY = 1_000;

    private final String name;
    private final Class<R> type;
    private final List<Column<R>> columns;
    private final Reader<R> reader;

    Table(String name, Class<R> type, List<Column<R>> columns, Reader<R> reader) {
        this.name = name;
        this.type = type;
        this.columns = columns;
        this.reader = reader;
    }

    String name() {
        return name;
    }

    Class<R> type() {
        return type;
    }

    /// Whether its rows belong to contacts.
    boolean hasContacts() {
        return columns.stream().anyMatch(column -> column.name().equals("contact_id"));
    }

    /// The rows of these ids that exist.
    Map<Long, R> find(Connection connection, Collection<Long> ids) throws SQLException {
        var found = new HashMap<Long, R>();
        for (R row : selectAny(connection, "WHERE id = ANY(?)", possible(connection, ids))) {
            found.put(row.id(), row);
        }
        return found;
    }

    /// The same where many are wanted: to go through the whole table is quicker than to look for a third of its
    /// rows, one after the other.
    Map<Long, R> findMany(Connection connection, Collection<Long> ids) throws SQLException {
        if (ids.size() < MANY || 3L * ids.size() < count(connection)) {
            return find(connection, ids);
        }
        var wanted = new HashSet<>(ids);
        return Leave.whole(() -> {
            var found = new HashMap<Long, R>(ids.size() * 2);
            Scan row = Scan.of(connection, name);
            while (row.next()) {
                long id = row.getLong("id");
                if (wanted.contains(id)) {
                    found.put(id, reader.read(row));
                }
            }
            return found;
        });
    }

    /// Reads every row and keeps none, to see whether each is as it may be.
    ///
    /// @return how many there are
    long check(Connection connection) throws SQLException {
        return Sql.lazily(connection, () -> {
            long rows = 0;
            try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + name);
                    ResultSet result = statement.executeQuery()) {
                var row = new Cells.OfResult(result);
                while (row.next()) {
                    reader.read(row);
                    rows++;
                }
            }
            return rows;
        });
    }

    /// H2 knows it without a look at the rows.
    long count(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM " + name);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /// Of many ids those that the table may have: an import brings thousands that are all above the highest.
    private Collection<Long> possible(Connection connection, Collection<Long> ids) throws SQLException {
        if (ids.size() <= FEW) {
            return ids;
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT MAX(id) FROM " + name);
                ResultSet row = statement.executeQuery()) {
            long highest = row.next() ? row.getLong(1) : 0;
            return ids.stream().filter(id -> id <= highest).toList();
        }
    }

    /// The rows that a condition with a list of ids picks; in the order of the ids, however many there are.
    ///
    /// @param more what the condition asks for after the ids
    List<R> selectAny(Connection connection, String condition, Collection<Long> ids, Object... more)
            throws SQLException {
        var rows = new ArrayList<R>();
        var parameters = new Object[more.length + 1];
        System.arraycopy(more, 0, parameters, 1, more.length);
        for (Long[] portion : Sql.portions(ids)) {
            parameters[0] = portion;
            rows.addAll(select(connection, condition, parameters));
        }
        return rows;
    }

    /// The rows that a condition (with its order) picks.
    List<R> select(Connection connection, String condition, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + name + " " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return rows(new Cells.OfResult(result));
            }
        }
    }

    /// Every row, in the order of the ids.
    List<R> all(Connection connection) throws SQLException {
        return rows(Scan.of(connection, name));
    }

    /// The rows whose ids lie between two, these among them, in the order of the ids.
    List<R> between(Connection connection, long first, long last) throws SQLException {
        return rows(Scan.of(connection, name, first, last));
    }

    private List<R> rows(Cells row) throws SQLException {
        var rows = new ArrayList<R>();
        Leave leave = Leave.asked();
        while (row.next()) {
            leave.look();
            rows.add(reader.read(row));
        }
        return rows;
    }

    /// @param written is told of each portion of rows
    void insert(Connection connection, Collection<? extends Row> rows, IntConsumer written) throws SQLException {
        String marks = "?" + ", ?".repeat(columns.size());
        String names = String.join(", ", columns.stream().map(Column::name).toList());
        write(connection, "INSERT INTO " + name + " (" + names + ", id) VALUES (" + marks + ")", rows, written);
    }

    /// @param written is told of each portion of rows
    void update(Connection connection, Collection<? extends Row> rows, IntConsumer written) throws SQLException {
        String sets =
                String.join(", ", columns.stream().map(c -> c.name() + " = ?").toList());
        write(connection, "UPDATE " + name + " SET " + sets + " WHERE id = ?", rows, written);
    }

    void delete(Connection connection, Collection<Long> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + name + " WHERE id = ANY(?)")) {
            for (Long[] portion : Sql.portions(ids)) {
                statement.setObject(1, portion);
                statement.executeUpdate();
            }
        }
    }

    private void write(Connection connection, String sql, Collection<? extends Row> rows, IntConsumer written)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Row any : rows) {
                R row = type.cast(any);
                int at = 1;
                for (Column<R> column : columns) {
                    statement.setObject(at++, column.value().apply(row));
                }
                statement.setLong(at, row.id());
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                    written.accept(BATCH);
                }
            }
            statement.executeBatch();
            written.accept(waiting % BATCH);
        }
    }
}
