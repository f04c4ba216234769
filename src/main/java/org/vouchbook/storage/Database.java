package org.vouchbook.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One H2 file, one connection, used by one thread at a time.
///
/// The settings are those that lost nothing when the process was killed and when power failed: no write delay, freed
/// space is not reused while open, the disk is forced after each commit, and `retry:` survives interrupted threads.
public final class Database implements AutoCloseable {
    /// Work with the connection.
    public interface Work<T extends @Nullable Object> {
        /// Does it.
        T with(Connection connection) throws SQLException;
    }

    private static final String SETTINGS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final String LOOK_ONLY = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";

    private final Path file;
    private final BookKey key;
    private final String settings;
    private @Nullable Connection connection;

    /// Opens the file, or makes it.
    ///
    /// @param file its path, ending in `.mv.db`
    /// @param key encrypts it, or does not
    /// @throws org.vouchbook.domain.BookException when that fails
    public Database(Path file, BookKey key) {
        this(file, key, SETTINGS);
    }

    private Database(Path file, BookKey key, String settings) {
        this.file = file;
        this.key = key;
        this.settings = settings;
        read(Connection::getAutoCommit);
    }

    /// Opens an existing file without writing anything into it, whatever it holds.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails
    static Database lookOnly(Path file, BookKey key) {
        return new Database(file, key, LOOK_ONLY);
    }

    /// Reads.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails
    public <T extends @Nullable Object> T read(Work<T> work) {
        try {
            return work.with(connected());
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /// Writes in one transaction that is on the disk when this returns, or not at all.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails; nothing is then changed
    public <T extends @Nullable Object> T write(Work<T> work) {
        try {
            Connection c = connected();
            try {
                T result = work.with(c);
                c.commit();
                force(c);
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(c, e);
                throw e;
            }
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /// Closes the file; the next use opens it again.
    @Override
    public void close() {
        Connection c = connection;
        connection = null;
        if (c != null) {
            try {
                c.close();
            } catch (SQLException e) {
                // Every commit is on the disk already: closing badly loses nothing.
                Logger.getLogger(Database.class.getName()).log(Level.WARNING, "the book did not close cleanly", e);
            }
        }
    }

    /// A full disk makes H2 close itself; when there is room again the next use goes on.
    private Connection connected() throws SQLException {
        Connection c = connection;
        if (c == null || c.isClosed()) {
            String path = file.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
            if (path.contains(";")) {
                // H2 would take the rest of the path for settings, and has no way to escape it.
                throw new SQLException("a path with a semicolon");
            }
            c = DriverManager.getConnection(
                    "jdbc:h2:retry:" + path + settings + (key.isNone() ? "" : ";CIPHER=AES"),
                    "vouchbook",
                    // H2 takes the file's password, a space, and the user's password, which is empty.
                    key.isNone() ? "" : key.filePassword() + " ");
            c.setAutoCommit(false);
            connection = c;
        }
        return c;
    }

    private static void force(Connection c) throws SQLException {
        try (Statement statement = c.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private void rollBack(Connection c, Exception because) {
        try {
            c.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
            close();
        }
    }
}
