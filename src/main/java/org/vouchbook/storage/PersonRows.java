package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The rows in which a person has a part, in whatever tables the book has: found by what refers to the contact, and to
/// the referrals the contact is in.
final class PersonRows {
    private static final Set<String> OWN = Set.of(
            "INTERACTION",
            "SCORECARD",
            "MEMBERSHIP",
            "ATTENDANCE",
            "OTHER_CHOICE",
            "REASON_TO_REFER",
            "ANTICIPATION",
            "INVITATION");
    private static final String TEXT = "CHARACTER VARYING";
    private static final int LONGEST_CONSTANT = 30;

    private final Connection connection;
    private final long contactId;
    private final SortedMap<String, Set<Long>> ids = new TreeMap<>();
    private boolean others;

    private PersonRows(Connection connection, long contactId) {
        this.connection = connection;
        this.contactId = contactId;
    }

    static PersonRows of(Connection connection, long contactId) throws SQLException {
        var rows = new PersonRows(connection, contactId);
        rows.collect("CONTACT", Set.of(contactId));
        rows.collect("REFERRAL", rows.ids.getOrDefault("REFERRAL", Set.of()));
        rows.others = rows.ids.entrySet().stream()
                .anyMatch(e -> !OWN.contains(e.getKey()) && !e.getValue().isEmpty());
        return rows;
    }

    /// Whether figures or other people need any of them.
    boolean concernOthers() {
        return others;
    }

    /// The rows of each table, the contact's own among them.
    SortedMap<String, Set<Long>> ids() {
        var all = new TreeMap<>(ids);
        all.put("CONTACT", Set.of(contactId));
        return all;
    }

    /// Takes every free text out of them. What was said stays said, without the words.
    void blank() throws SQLException {
        for (var table : ids.entrySet()) {
            for (String column : texts(table.getKey())) {
                update(
                        "UPDATE " + quote(table.getKey()) + " SET " + quote(column) + " = '–' WHERE " + quote(column)
                                + " <> '' AND id = ANY(?)",
                        table.getValue());
            }
        }
    }

    /// Deletes them and the contact; only where they concern nobody else.
    void delete() throws SQLException {
        for (var table : ids.entrySet()) {
            update("DELETE FROM " + quote(table.getKey()) + " WHERE id = ANY(?)", table.getValue());
        }
        update("DELETE FROM contact WHERE id = ANY(?)", Set.of(contactId));
    }

    /// Deletes what the log of changes says of them.
    void dropLog() throws SQLException {
        update("DELETE FROM change_edit WHERE contact_id = ANY(?)", Set.of(contactId));
        for (Set<Long> rows : ids().values()) {
            update("DELETE FROM change_edit WHERE row_id = ANY(?)", rows);
        }
    }

    /// The columns of a table that hold what people write, not constants of ours.
    private List<String> texts(String table) throws SQLException {
        var texts = new ArrayList<String>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = ?"
                        + " AND DATA_TYPE = ? AND CHARACTER_MAXIMUM_LENGTH > ?")) {
            statement.setString(1, table);
            statement.setString(2, TEXT);
            statement.setInt(3, LONGEST_CONSTANT);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
        }
        return texts;
    }

    private void collect(String table, Set<Long> referred) throws SQLException {
        if (referred.isEmpty()) {
            return;
        }
        try (ResultSet key = connection.getMetaData().getExportedKeys(null, "PUBLIC", table)) {
            while (key.next()) {
                String from = key.getString("FKTABLE_NAME").toUpperCase(Locale.ROOT);
                String column = key.getString("FKCOLUMN_NAME");
                try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT id FROM " + quote(from) + " WHERE " + quote(column) + " = ANY(?)")) {
                    statement.setObject(1, referred.toArray(Long[]::new));
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            ids.computeIfAbsent(from, _ -> new TreeSet<>()).add(row.getLong(1));
                        }
                    }
                }
            }
        }
    }

    private void update(String sql, Set<Long> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, rows.toArray(Long[]::new));
            statement.executeUpdate();
        }
    }

    private static String quote(String name) {
        return '"' + name + '"';
    }
}
