package org.vouchbook.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.workspace.Workspace;

/// The same people, interactions and referrals in SQLite, with the indexes that the same questions want, each change
/// forced to the disk. It keeps no log of changes, no journal of its own and no undo.
final class SqlitePeer implements AutoCloseable {
    private final Connection connection;

    /// Whether there is a driver to measure it with.
    static boolean isThere() {
        try {
            return DriverManager.getDriver("jdbc:sqlite:") != null;
        } catch (SQLException e) {
            return false;
        }
    }

    SqlitePeer(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE contact (id INTEGER PRIMARY KEY, given TEXT, family TEXT, found TEXT)");
            statement.execute("CREATE TABLE interaction (contact_id INTEGER, kind TEXT, on_day TEXT, note TEXT)");
            statement.execute("CREATE TABLE referral (id INTEGER PRIMARY KEY, contact_id INTEGER, stage TEXT)");
        }
    }

    void run(Workspace workspace, List<Contact> contacts, Curve curve) throws Exception {
        int size = contacts.size();
        fill(workspace, size);
        Supplier<String> typed = Keystrokes.of(contacts);
        note(
                curve,
                size,
                "SQLite: search, a keystroke",
                Measure.of(
                        20,
                        100,
                        () -> rows(
                                "SELECT * FROM contact WHERE found LIKE ? ORDER BY family, given",
                                "%" + typed.get() + "%")));
        note(
                curve,
                size,
                "SQLite: sort by name",
                Measure.of(1, 5, () -> rows("SELECT * FROM contact ORDER BY family, given")));
        var random = new Random(3);
        note(curve, size, "SQLite: open a person", Measure.of(20, 100, () -> {
            long id = 1L + random.nextInt(size);
            return rows("SELECT * FROM contact WHERE id = ?", id)
                    + rows("SELECT * FROM interaction WHERE contact_id = ? ORDER BY on_day DESC", id)
                    + rows("SELECT * FROM referral WHERE contact_id = ?", id);
        }));
        var next = new AtomicInteger();
        note(curve, size, "SQLite: move a card, forced to the disk", Measure.of(10, 60, () -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE referral SET stage = ? WHERE id = ?")) {
                update.setString(1, "STAGE" + next.get() % 7);
                update.setLong(2, 1 + next.getAndIncrement() % (size / 2));
                return update.executeUpdate();
            }
        }));
    }

    private static void note(Curve curve, int size, String what, Measure.Times times) {
        curve.note(what, 0, size, times.median());
    }

    private void fill(Workspace workspace, int size) throws SQLException {
        connection.setAutoCommit(false);
        try (var filling = new SqliteFilling(connection)) {
            BookGenerator.rows(
                            size,
                            size * 10,
                            size / 2,
                            1,
                            workspace.today(),
                            workspace.zone(),
                            new AtomicInteger()::incrementAndGet)
                    .forEach(filling::add);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX interaction_contact ON interaction (contact_id, on_day)");
            statement.execute("CREATE INDEX referral_contact ON referral (contact_id)");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// Reads everything that a question brings.
    private int rows(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            int count = 0;
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int c = 1; c <= columns; c++) {
                        count += result.getObject(c) == null ? 0 : 1;
                    }
                }
            }
            return count;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
