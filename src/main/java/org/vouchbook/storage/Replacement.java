package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Puts all rows of one database into another of the same format, in the place of those that are there.
final class Replacement {
    private static final int BATCH = 1000;

    private Replacement() {}

    /// Replaces all rows, as one change.
    ///
    /// @param nextId from which new rows are numbered, at least
    /// @throws org.vouchbook.domain.BookException when that fails; nothing is then changed
    static void replace(Database mine, Connection other, long nextId) {
        guard(mine, false);
        try {
            mine.read(c -> {
                Replay.raiseIds(c, nextId - 1);
                return true;
            });
            mine.change((c, touched, _) -> {
                Schema schema = Schema.of(c);
                touch(c, other, schema, touched);
                copy(c, other, schema);
                return true;
            });
        } finally {
            guard(mine, true);
        }
    }

    /// Rows come and go in any order meanwhile.
    private static void guard(Database mine, boolean on) {
        mine.read(c -> {
            try (Statement statement = c.createStatement()) {
                return statement.execute("SET REFERENTIAL_INTEGRITY " + on);
            }
        });
    }

    private static void touch(Connection mine, Connection other, Schema schema, Touched touched) throws SQLException {
        for (SchemaTable table : schema.rows()) {
            touched.rows(table.name(), keys(mine, table));
            touched.rows(table.name(), keys(other, table));
        }
    }

    private static void copy(Connection mine, Connection other, Schema schema) throws SQLException {
        for (SchemaTable table : schema.rows()) {
            try (Statement delete = mine.createStatement()) {
                delete.executeUpdate("DELETE FROM " + SchemaTable.quote(table.name()));
            }
            try (PreparedStatement select = other.prepareStatement(table.select(""));
                    ResultSet row = select.executeQuery();
                    PreparedStatement insert = mine.prepareStatement(table.insert())) {
                for (int n = 1; row.next(); n++) {
                    for (int i = 1; i <= table.columns().size(); i++) {
                        insert.setObject(i, row.getObject(i));
                    }
                    insert.addBatch();
                    if (n % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private static List<Long> keys(Connection connection, SchemaTable table) throws SQLException {
        String key = SchemaTable.quote(table.firstKey());
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT DISTINCT " + key + " FROM " + SchemaTable.quote(table.name()))) {
            var keys = new ArrayList<Long>();
            while (row.next()) {
                keys.add(row.getLong(1));
            }
            return keys;
        }
    }
}
