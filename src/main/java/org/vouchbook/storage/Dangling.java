package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Rows that refer to a row which is missing, after changes of the journal were lost: they are taken out, because the
/// book could not be read with them.
final class Dangling {
    private static final String LINKS = "SELECT k.TABLE_NAME, k.COLUMN_NAME, p.TABLE_NAME, p.COLUMN_NAME"
            + " FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS r"
            + " JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE k ON k.CONSTRAINT_NAME = r.CONSTRAINT_NAME"
            + " JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE p ON p.CONSTRAINT_NAME = r.UNIQUE_CONSTRAINT_NAME"
            + " AND p.ORDINAL_POSITION = k.POSITION_IN_UNIQUE_CONSTRAINT WHERE r.CONSTRAINT_SCHEMA = 'PUBLIC'";

    private Dangling() {}

    /// Takes them out; to be called without guard (see [Replay#unguarded]).
    static int remove(Connection connection) throws SQLException {
        List<String> deletions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet link = statement.executeQuery(LINKS)) {
            while (link.next()) {
                String column = "\"" + link.getString(2) + "\"";
                // What leads nowhere on purpose hangs on nothing; in an empty table it would count as not found.
                deletions.add("DELETE FROM \"" + link.getString(1) + "\" WHERE " + column + " IS NOT NULL AND " + column
                        + " NOT IN (SELECT \"" + link.getString(4) + "\" FROM \"" + link.getString(3) + "\")");
            }
        }
        int removed = 0;
        int round;
        do {
            round = 0;
            try (Statement statement = connection.createStatement()) {
                for (String deletion : deletions) {
                    round += statement.executeUpdate(deletion);
                }
            }
            removed += round;
        } while (round > 0);
        return removed;
    }
}
