package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The rows that one change touches, named before it touches them: so the journal can say how they stand after it, and
/// the sums follow without reading the rest of the book.
final class Touched {
    /// The touched rows of one table after the change.
    ///
    /// @param keys values of the key's first column; every row of these keys that is not in `rows` is gone
    record Part(SchemaTable table, Set<Long> keys, List<byte[]> rows) {}

    private final Connection connection;
    private final Schema schema;
    private final Sums.Counting sums;
    private final Map<String, Set<Long>> keys = new TreeMap<>();

    Touched(Connection connection, Schema schema, Sums before) {
        this.connection = connection;
        this.schema = schema;
        sums = new Sums.Counting(before);
    }

    /// Says that rows will be put, changed or deleted.
    ///
    /// @param some values of the first column of the table's key (an id; the number of a change set)
    void rows(String table, Collection<Long> some) throws SQLException {
        Set<Long> known = keys.computeIfAbsent(table, k -> new TreeSet<>());
        var fresh = new TreeSet<>(some);
        fresh.removeAll(known);
        known.addAll(fresh);
        read(table, fresh, row -> sums.take(table, Sums.of(row)));
    }

    boolean isEmpty() {
        return keys.values().stream().allMatch(Set::isEmpty);
    }

    /// How the touched rows stand now. To be asked once, after the change.
    List<Part> after() throws SQLException {
        var parts = new ArrayList<Part>();
        for (Map.Entry<String, Set<Long>> touched : keys.entrySet()) {
            String name = touched.getKey();
            var part = new Part(table(name), touched.getValue(), new ArrayList<>());
            read(name, touched.getValue(), row -> {
                part.rows().add(row);
                sums.add(name, Sums.of(row));
            });
            parts.add(part);
        }
        return parts;
    }

    /// The sums of the whole book; after the change once [#after] was asked.
    Sums sums() {
        return sums.sums();
    }

    private SchemaTable table(String name) {
        SchemaTable table = schema.tables().get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    private void read(String name, Set<Long> some, Consumer<byte[]> reader) throws SQLException {
        SchemaTable table = table(name);
        if (some.isEmpty()) {
            return;
        }
        String condition = "WHERE " + SchemaTable.quote(table.firstKey()) + " = ANY(?)";
        try (PreparedStatement statement = connection.prepareStatement(table.select(condition))) {
            for (Long[] portion : Sql.portions(some)) {
                statement.setObject(1, portion);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        reader.accept(ColumnJson.bytes(table, row));
                    }
                }
            }
        }
    }
}
