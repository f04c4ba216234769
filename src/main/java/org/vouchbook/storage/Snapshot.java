package org.vouchbook.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// What the book holds at one moment, for as long as it is looked at.
///
/// @param sums that the journal says it has
record Snapshot(Connection connection, Sums sums) implements AutoCloseable {
    /// A connection of its own that goes on seeing the present state.
    static Connection connection(Path file, BookKey key, String settings) throws SQLException {
        Connection own = H2File.open(file, key, settings);
        return orClosed(own, () -> seeing(own));
    }

    /// A look that cannot begin must not keep the file open.
    static <T> T orClosed(Connection own, Sql.Reading<T> begin) throws SQLException {
        try {
            return begin.read();
        } catch (SQLException | RuntimeException e) {
            try (own) {
                throw e;
            }
        }
    }

    private static Connection seeing(Connection own) throws SQLException {
        try (Statement statement = own.createStatement()) {
            own.setAutoCommit(false);
            // Whole tables are read with it, row by row.
            statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
            statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
            Meta.lastChange(own);
        }
        return own;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
