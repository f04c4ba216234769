package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouchbook.storage.SchemaTable.SchemaColumn;

/// Every table of an open book, asked of the database itself: a table or column that is added cannot be forgotten by
/// journal, backup and checks.
///
/// @param tables by name, in alphabetical order
record Schema(Map<String, SchemaTable> tables) {
    /// The table that says which book this is; no rows of the user stand in it.
    static final String META = "meta";

    private static final String COLUMNS = "SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS"
            + " WHERE TABLE_SCHEMA = 'PUBLIC' AND IS_GENERATED = 'NEVER' ORDER BY TABLE_NAME, ORDINAL_POSITION";
    private static final String PRIMARY = "SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
            + " WHERE CONSTRAINT_TYPE = 'PRIMARY KEY' AND TABLE_SCHEMA = 'PUBLIC'";
    private static final String KEYS =
            "SELECT CONSTRAINT_NAME, TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE"
                    + " WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY TABLE_NAME, ORDINAL_POSITION";

    static Schema of(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<SchemaColumn>>();
        var keys = new LinkedHashMap<String, List<String>>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet column = statement.executeQuery(COLUMNS)) {
                while (column.next()) {
                    columns.computeIfAbsent(lower(column.getString(1)), k -> new ArrayList<>())
                            .add(new SchemaColumn(lower(column.getString(2)), column.getString(3)));
                }
            }
            // Two questions: to join the two, H2 makes one of these tables anew for each row of the other.
            var primary = new HashSet<String>();
            try (ResultSet key = statement.executeQuery(PRIMARY)) {
                while (key.next()) {
                    primary.add(key.getString(1));
                }
            }
            try (ResultSet key = statement.executeQuery(KEYS)) {
                while (key.next()) {
                    if (primary.contains(key.getString(1))) {
                        keys.computeIfAbsent(lower(key.getString(2)), k -> new ArrayList<>())
                                .add(lower(key.getString(3)));
                    }
                }
            }
        }
        var tables = new LinkedHashMap<String, SchemaTable>();
        columns.forEach((name, of) -> {
            List<String> all = of.stream().map(SchemaColumn::name).toList();
            tables.put(name, new SchemaTable(name, of, keys.getOrDefault(name, all)));
        });
        return new Schema(tables);
    }

    /// The tables in which the user's rows stand.
    List<SchemaTable> rows() {
        return tables.values().stream().filter(t -> !t.name().equals(META)).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
