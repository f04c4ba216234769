package org.vouchbook.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vouchbook.storage.JournalScan.Found;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Brings a database that is behind its journal to the journal's state. The journal says how rows stand, not what was
/// done, so that it does not matter what of a change has already arrived.
final class Replay {
    private final Connection connection;
    private final Schema schema;
    private long highestId;
    private boolean applied;

    private Replay(Connection connection) throws SQLException {
        this.connection = connection;
        schema = Schema.of(connection);
    }

    /// Applies what the database lacks, in one transaction.
    ///
    /// @return the numbers of changes that the journal should hold and does not
    static List<Long> catchUp(Connection connection, Journal journal) throws SQLException, IOException {
        Meta meta = Objects.requireNonNull(Meta.read(connection), "a book");
        long from = meta.lastChange();
        var missing = new ArrayList<Long>();
        List<Found> records = journal.after(from);
        if (records.isEmpty()) {
            return missing;
        }
        var replay = new Replay(connection);
        unguarded(connection, () -> {
            long expected = from + 1;
            for (Found record : records) {
                boolean whole = replay.applies(journal, record);
                for (; expected < record.number() + (whole ? 0 : 1); expected++) {
                    missing.add(expected);
                }
                expected = record.number() + 1;
            }
            // This commits what was applied so far, which is then applied once more should the process end here.
            raiseIds(connection, replay.highestId);
            Meta.setLastChange(connection, records.getLast().number());
        });
        return missing;
    }

    /// Whether the record brings its change; the first one of a journal says only what went before it.
    private boolean applies(Journal journal, Found record) throws SQLException {
        applied = false;
        try {
            journal.read(record, this::apply);
        } catch (BadBookException | IOException e) {
            throw new SQLException("an entry of the journal cannot be applied", e);
        }
        return applied;
    }

    /// Writes rows in any order and commits; whether all rows that are referred to exist is not looked at.
    static void unguarded(Connection connection, Step step) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            try {
                step.run();
                connection.commit();
            } finally {
                connection.rollback();
                statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
            }
        }
    }

    /// Something with the database.
    interface Step {
        void run() throws SQLException;
    }

    /// Sees to it that no id up to this one is given again.
    static void raiseIds(Connection connection, long highest) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet next = statement.executeQuery(
                    "SELECT BASE_VALUE FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_NAME = 'ROW_ID'")) {
                next.next();
                if (next.getLong(1) > highest) {
                    return;
                }
            }
            statement.execute("ALTER SEQUENCE row_id RESTART WITH " + (highest + 1));
        }
    }

    static void insert(Connection connection, SchemaTable table, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.insert())) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void apply(String name, JsonParser in) throws BadBookException {
        applied = true;
        SchemaTable table = schema.tables().get(name);
        if (table == null) {
            throw new BadBookException("a table of this book");
        }
        try {
            JournalEntry.name(in, "keys");
            JournalEntry.expect(in, JsonToken.START_ARRAY);
            var keys = new ArrayList<Long>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                keys.add(in.getLongValue());
            }
            JournalEntry.name(in, "rows");
            JournalEntry.expect(in, JsonToken.START_ARRAY);
            var rows = new ArrayList<@Nullable Object[]>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                rows.add(ColumnJson.read(in, table));
            }
            JournalEntry.expect(in, JsonToken.END_OBJECT);
            if (table.firstKey().equals("id")) {
                keys.forEach(id -> highestId = Math.max(highestId, id));
            }
            String column = SchemaTable.quote(table.firstKey());
            try (PreparedStatement statement = connection.prepareStatement(
                    "DELETE FROM " + SchemaTable.quote(name) + " WHERE " + column + " = ANY(?)")) {
                for (Long[] portion : Sql.portions(keys)) {
                    statement.setObject(1, portion);
                    statement.executeUpdate();
                }
            }
            insert(connection, table, rows);
        } catch (SQLException | JacksonException e) {
            throw new BadBookException("rows of " + name, e);
        }
    }
}
