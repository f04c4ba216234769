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
import java.util.SortedSet;
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
    /// More than these are looked for as a range where they lie close together.
    private static final int FEW = 200;

    private final Map<String, SortedSet<Long>> keys = new TreeMap<>();

    Touched(Connection connection, Schema schema, Sums before) {
        this.connection = connection;
        this.schema = schema;
        sums = new Sums.Counting(before);
    }

    /// Says that rows will be put, changed or deleted.
    ///
    /// @param some values of the first column of the table's key (an id; the number of a change set)
    void rows(String table, Collection<Long> some) throws SQLException {
        SortedSet<Long> known = keys.computeIfAbsent(table, k -> new TreeSet<>());
        var fresh = new TreeSet<>(some);
        fresh.removeAll(known);
        known.addAll(fresh);
        read(table, fresh, row -> sums.take(table, row));
    }

    boolean isEmpty() {
        return keys.values().stream().allMatch(Set::isEmpty);
    }

    /// How the touched rows stand now. To be asked once, after the change.
    List<Part> after() throws SQLException {
        var parts = new ArrayList<Part>();
        for (Map.Entry<String, SortedSet<Long>> touched : keys.entrySet()) {
            String name = touched.getKey();
            var part = new Part(table(name), touched.getValue(), new ArrayList<>());
            read(name, touched.getValue(), row -> {
                part.rows().add(row);
                sums.add(name, row);
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

    private void read(String name, SortedSet<Long> some, Consumer<byte[]> reader) throws SQLException {
        SchemaTable table = table(name);
        if (some.isEmpty()) {
            return;
        }
        if (isDense(some)) {
            range(table, some, reader);
            return;
        }
        String condition = "WHERE " + SchemaTable.quote(table.firstKey()) + " = ANY(?)";
        try (PreparedStatement statement = connection.prepareStatement(table.select(condition));
                var bytes = new RowBytes(table)) {
            for (Long[] portion : Sql.portions(some)) {
                statement.setObject(1, portion);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        reader.accept(bytes.of(row));
                    }
                }
            }
        }
    }

    /// Whether the keys follow so close upon each other, as those of an import do, that one look at all between the
    /// first and the last is quicker than a look for each few of them.
    private static boolean isDense(SortedSet<Long> some) {
        return some.size() > FEW && some.last() - some.first() < 2L * some.size();
    }

    private void range(SchemaTable table, SortedSet<Long> some, Consumer<byte[]> reader) throws SQLException {
        String condition = "WHERE " + SchemaTable.quote(table.firstKey()) + " BETWEEN ? AND ?";
        int key = table.names().indexOf(table.firstKey()) + 1;
        try (PreparedStatement statement = connection.prepareStatement(table.select(condition));
                var bytes = new RowBytes(table)) {
            statement.setLong(1, some.first());
            statement.setLong(2, some.last());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (some.contains(row.getLong(key))) {
                        reader.accept(bytes.of(row));
                    }
                }
            }
        }
    }
}
