package org.vouchbook.storage;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.HeldTable;

/// Everything that the book holds on a person, table by table, the log of changes among them.
final class Held {
    private Held() {}

    static List<HeldTable> of(Connection connection, long contactId) throws SQLException {
        var tables = new ArrayList<HeldTable>();
        var all = new ArrayList<Long>();
        var rows = PersonRows.of(connection, contactId).ids();
        Set<Long> self = rows.remove("CONTACT");
        tables.add(table(connection, "CONTACT", "id", self == null ? Set.of() : self));
        for (var table : rows.entrySet()) {
            tables.add(table(connection, table.getKey(), "id", table.getValue()));
            all.addAll(table.getValue());
        }
        all.add(contactId);
        tables.add(table(connection, "CHANGE_EDIT", "row_id", all));
        tables.removeIf(t -> t.rows().isEmpty());
        return tables;
    }

    private static HeldTable table(Connection connection, String name, String key, Iterable<Long> ids)
            throws SQLException {
        var wanted = new ArrayList<Long>();
        ids.forEach(wanted::add);
        var rows = new ArrayList<SequencedMap<String, String>>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT * FROM \"" + name + "\" WHERE " + key + " = ANY(?) ORDER BY 1, 2")) {
            statement.setObject(1, wanted.toArray(Long[]::new));
            try (ResultSet row = statement.executeQuery()) {
                ResultSetMetaData columns = row.getMetaData();
                while (row.next()) {
                    var values = new LinkedHashMap<String, String>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        String value = text(row.getObject(i));
                        if (!value.isEmpty()) {
                            values.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), value);
                        }
                    }
                    rows.add(values);
                }
            }
        }
        return new HeldTable(name.toLowerCase(Locale.ROOT), rows);
    }

    private static String text(@Nullable Object value) throws SQLException {
        if (value instanceof Array list) {
            return Arrays.stream((Object[]) list.getArray())
                    .map(item -> String.valueOf(item).replace('\t', ' ').strip())
                    .collect(Collectors.joining("; "));
        }
        return value == null ? "" : String.valueOf(value);
    }
}
