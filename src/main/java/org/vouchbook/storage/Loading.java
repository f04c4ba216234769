package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Fills a database that nobody uses yet. What is not committed H2 writes twice, and an index that grows in another
/// order than its table it writes again and again: a large book would take several times its room, and be slow to
/// fill. So each portion is committed, and the indexes of a table that becomes large are made when all its rows are
/// there.
final class Loading implements AutoCloseable {
    /// So many rows are sent to the database at once.
    static final int BATCH = 1000;

    private static final int MANY = 5 * BATCH;
    /// Sorting for an index holds so many rows in memory; the others wait in the file itself.
    private static final int SORTED_AT_ONCE = 200_000;

    private static final Pattern INDEX =
            Pattern.compile("CREATE (?:UNIQUE )?INDEX (?<name>\\S+) ON (?<table>\\S+?)\\(.*", Pattern.DOTALL);
    private static final Pattern CONSTRAINT = Pattern.compile(
            "ALTER TABLE (?<table>\\S+) ADD CONSTRAINT (?<name>\\S+) (?:UNIQUE|FOREIGN KEY).*", Pattern.DOTALL);

    private final Connection connection;
    private final PreparedStatement insert;
    private final String table;
    private final List<String> later;
    private int waiting;
    private int rows;

    /// Begins with a table.
    ///
    /// @param later what has to be made when all tables are filled is added to it; see [#finish]
    Loading(Connection connection, String table, PreparedStatement insert, List<String> later) {
        this.connection = connection;
        this.table = table;
        this.insert = insert;
        this.later = later;
    }

    /// Adds the row that was set.
    void add() throws SQLException {
        insert.addBatch();
        if (++waiting == BATCH) {
            send();
        }
    }

    /// Sends what waits.
    void send() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            connection.commit();
            boolean few = rows < MANY;
            rows += waiting;
            waiting = 0;
            if (few && rows >= MANY) {
                later.addAll(bare(connection, table));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }

    /// Makes the indexes and constraints that were left for later. Whether they hold is not looked at.
    static void finish(Connection connection, List<String> later) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET MAX_MEMORY_ROWS " + SORTED_AT_ONCE);
            for (String one : later) {
                statement.execute(one);
            }
            statement.execute("SET MAX_MEMORY_ROWS " + Integer.MAX_VALUE);
        }
    }

    /// Takes the indexes of a table away, all but the one of its key.
    ///
    /// @return what makes them again
    static List<String> bare(Connection connection, String table) throws SQLException {
        var indexes = new ArrayList<Matcher>();
        var constraints = new ArrayList<Matcher>();
        String quoted = "\"PUBLIC\"." + SchemaTable.quote(table);
        for (String one : BookCopy.script(connection)) {
            collect(quoted, INDEX.matcher(one), indexes);
            collect(quoted, CONSTRAINT.matcher(one), constraints);
        }
        try (Statement statement = connection.createStatement()) {
            for (Matcher one : constraints) {
                statement.execute("ALTER TABLE " + quoted + " DROP CONSTRAINT " + one.group("name"));
            }
            for (Matcher one : indexes) {
                statement.execute("DROP INDEX " + one.group("name"));
            }
        }
        return Stream.concat(indexes.stream(), constraints.stream())
                .map(Matcher::group)
                .toList();
    }

    private static void collect(String table, Matcher one, List<Matcher> to) {
        if (one.matches() && one.group("table").equals(table)) {
            to.add(one);
        }
    }
}
