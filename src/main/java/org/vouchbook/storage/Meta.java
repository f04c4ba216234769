package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a database says of itself.
///
/// @param lastChange the number of the last change in it; 0 when there was none, or where the format does not keep it
record Meta(UUID bookId, int format, long lastChange) {
    /// What H2 says when there is no such table or column.
    private static final Set<Integer> LACKING = Set.of(42_102, 42_103, 42_104, 42_122);

    /// Nothing when the database is no book.
    static @Nullable Meta read(Connection connection) throws SQLException {
        try {
            return read(connection, "last_change");
        } catch (SQLException e) {
            // Asking what tables there are takes a hundred times as long, and hardly any database makes it needful.
            if (LACKING.contains(e.getErrorCode())) {
                return readAny(connection);
            }
            throw e;
        }
    }

    /// Of a database that is no book, or whose format does not keep the number of the last change.
    private static @Nullable Meta readAny(Connection connection) throws SQLException {
        SchemaTable table = Schema.of(connection).tables().get(Schema.META);
        if (table == null) {
            return null;
        }
        return read(connection, table.names().contains("last_change") ? "last_change" : "0");
    }

    private static @Nullable Meta read(Connection connection, String last) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet meta = statement.executeQuery("SELECT book_id, format, " + last + " FROM meta")) {
            return meta.next() ? new Meta(meta.getObject(1, UUID.class), meta.getInt(2), meta.getLong(3)) : null;
        }
    }

    /// As `lastChange`, also for a format that does not keep it: 0.
    static long keptChange(Connection connection) throws SQLException {
        Meta meta = read(connection);
        return meta == null ? 0 : meta.lastChange();
    }

    static long lastChange(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet meta = statement.executeQuery("SELECT last_change FROM meta")) {
            meta.next();
            return meta.getLong(1);
        }
    }

    static void setLastChange(Connection connection, long number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE meta SET last_change = " + number);
        }
    }
}
