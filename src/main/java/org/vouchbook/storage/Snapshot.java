package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.SQLException;

/// What the book holds at one moment, for as long as it is looked at.
///
/// @param sums that the journal says it has
record Snapshot(Connection connection, Sums sums) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
