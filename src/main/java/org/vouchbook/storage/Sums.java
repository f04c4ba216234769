package org.vouchbook.storage;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// How many rows each table has, and a checksum of them that follows each change without reading the rest: H2 notices
/// few of the damages that a disk can do to a file.
///
/// @param tables by name; a table without rows is left out
record Sums(Map<String, Sum> tables) {
    static final Sums NONE = new Sums(Map.of());

    /// The number of rows, and the sum of the first eight bytes of each row's SHA-256, modulo 2⁶⁴.
    record Sum(long count, long hash) {
        private Sum plus(Sum other) {
            return new Sum(count + other.count, hash + other.hash);
        }
    }

    Sums {
        tables = Map.copyOf(tables);
    }

    /// Of all rows in a database. Left as [Leave] says.
    static Sums of(Connection connection, Schema schema) throws SQLException {
        var counting = new Counting();
        Leave leave = Leave.asked();
        for (SchemaTable table : schema.rows()) {
            try (PreparedStatement statement = connection.prepareStatement(table.select(""));
                    ResultSet row = statement.executeQuery();
                    var bytes = new RowBytes(table)) {
                while (row.next()) {
                    leave.look();
                    counting.add(table.name(), bytes.of(row));
                }
            }
        }
        return counting.sums();
    }

    /// The rows of a table; 0 when there is none.
    long count(String table) {
        Sum sum = tables.get(table);
        return sum == null ? 0 : sum.count();
    }

    /// Sums in the making.
    static final class Counting {
        private final Map<String, Sum> tables;
        private final MessageDigest digest = digest();

        Counting() {
            tables = new TreeMap<>();
        }

        Counting(Sums from) {
            tables = new TreeMap<>(from.tables());
        }

        void add(String table, byte[] row) {
            plus(table, row, 1);
        }

        void take(String table, byte[] row) {
            plus(table, row, -1);
        }

        private void plus(String table, byte[] row, int sign) {
            var sum = new Sum(sign, sign * ByteBuffer.wrap(digest.digest(row)).getLong());
            tables.merge(table, sum, Sum::plus);
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        Sums sums() {
            var some = new TreeMap<>(tables);
            some.values().removeIf(s -> s.count() == 0 && s.hash() == 0);
            return new Sums(some);
        }
    }
}
