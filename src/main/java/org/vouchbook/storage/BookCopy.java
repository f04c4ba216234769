package org.vouchbook.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// Makes a copy of a database file row by row, with another key or the same one, and proves that it is equal. Nothing
/// that was deleted comes along, so the copy is also the smallest file there is.
final class BookCopy {
    private BookCopy() {}

    /// Makes the copy; what stood in its place is replaced. Both files are closed afterwards.
    ///
    /// @throws BookException when it cannot be made or is not equal; the original is never written to
    static void make(Path from, BookKey fromKey, Path to, BookKey toKey) throws IOException {
        Files.deleteIfExists(to);
        try (Database original = Database.lookOnly(from, fromKey)) {
            try (Database copy = new Database(to, toKey, H2File.BUILDING)) {
                copy.write(target -> original.read(source -> fill(source, target)));
            }
            Private.file(to);
            try (Database proof = Database.lookOnly(to, toKey)) {
                if (!original.read(BookCopy::content).equals(proof.read(BookCopy::content))) {
                    throw new BookException(Fault.FAILED, to, null);
                }
            }
        }
    }

    /// A digest of every table's rows, and where each sequence stands.
    static SortedMap<String, String> content(Connection connection) throws SQLException {
        var content = new TreeMap<String, String>();
        for (SchemaTable table : Schema.of(connection).tables().values()) {
            content.put(table.name(), digest(connection, table));
        }
        for (String sequence : strings(
                connection,
                "SELECT SEQUENCE_NAME || ' ' || BASE_VALUE FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA ="
                        + " 'PUBLIC' AND SEQUENCE_NAME NOT LIKE 'SYSTEM\\_SEQUENCE%'")) {
            content.put("sequence " + sequence, "");
        }
        return content;
    }

    private static boolean fill(Connection source, Connection target) throws SQLException {
        try (Statement statement = target.createStatement()) {
            for (String one : script(source)) {
                if (!one.startsWith("CREATE USER")) {
                    statement.execute(one);
                }
            }
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            var later = new ArrayList<String>();
            for (SchemaTable table : Schema.of(source).tables().values()) {
                rows(source, target, table, later);
            }
            Loading.finish(target, later);
            return statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
        }
    }

    /// The statements that make a database like this one, without its rows.
    static List<String> script(Connection connection) throws SQLException {
        return strings(connection, "SCRIPT NODATA NOPASSWORDS NOSETTINGS");
    }

    private static void rows(Connection source, Connection target, SchemaTable table, List<String> later)
            throws SQLException {
        try (PreparedStatement select = source.prepareStatement(table.select(""));
                ResultSet row = select.executeQuery();
                PreparedStatement insert = target.prepareStatement(table.insert());
                var loading = new Loading(target, table.name(), insert, later)) {
            while (row.next()) {
                for (int i = 1; i <= table.columns().size(); i++) {
                    insert.setObject(i, row.getObject(i));
                }
                loading.add();
            }
        }
    }

    private static String digest(Connection connection, SchemaTable table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(table.select(""));
                ResultSet row = select.executeQuery()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int columns = table.columns().size();
            long count = 0;
            for (; row.next(); count++) {
                for (int i = 1; i <= columns; i++) {
                    Object value = row.getObject(i);
                    String text = value instanceof java.sql.Array list
                            ? Arrays.toString((Object[]) list.getArray())
                            : String.valueOf(value);
                    digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
                }
            }
            return count + " " + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
