package org.vouchbook.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/// How a database file is opened.
final class H2File {
    /// Results of any length stay in memory: H2 would write long ones, as they are, into the system's folder of
    /// temporary files, also those of a book with a password.
    private static final String ALWAYS = ";TRACE_LEVEL_FILE=0;MAX_MEMORY_ROWS=2147483647";

    private static final String LAZY = ";LAZY_QUERY_EXECUTION=TRUE";

    static final String SETTINGS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE" + ALWAYS;

    /// The same, for reading whole tables row by row: the rows of a large one would fill the memory.
    static final String WHOLE = SETTINGS + LAZY;

    /// For a file that nobody uses before it is proved and forced to the disk: H2 writes when it likes, and so less.
    /// It measures a page by the room that its rows take in memory, so that three or four people fill one of its
    /// own size: whole tables are read sooner from larger ones. A book in use goes on with small pages, as each
    /// change writes those anew that it touches.
    static final String BUILDING = ";DB_CLOSE_ON_EXIT=FALSE;PAGE_SIZE=65536" + LAZY + ALWAYS;

    /// Whole tables are read with it, row by row.
    static final String LOOK_ONLY = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE" + LAZY + ALWAYS;

    static {
        settle();
    }

    private H2File() {}

    /// To be called before anything of H2 is used, as it looks at its properties once. It would look up every value
    /// that it reads among those read lately, which takes a sixth of all reading.
    static void settle() {
        System.setProperty("h2.objectCache", "false");
    }

    /// @param settings one of the above
    static Connection open(Path file, BookKey key, String settings) throws SQLException {
        String path = file.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
        if (path.contains(";")) {
            // H2 would take the rest of the path for settings, and has no way to escape it.
            throw new SQLException("a path with a semicolon");
        }
        Connection connection = DriverManager.getConnection(
                "jdbc:h2:retry:" + path + settings + (key.isNone() ? "" : ";CIPHER=AES"),
                "vouchbook",
                // H2 takes the file's password, a space, and the user's password, which is empty.
                key.isNone() ? "" : key.filePassword() + " ");
        if (settings.contains(LAZY)) {
            PageCache.least(connection);
        }
        return connection;
    }

    /// Brings what was committed onto the disk.
    static void force(Connection c) throws SQLException {
        try (Statement statement = c.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /// Ends a file that nobody wants any more, on any thread: what another one does in it then fails.
    static void abandon(Connection c) {
        try {
            store(c).closeImmediately();
        } catch (SQLException | RuntimeException e) {
            Logger.getLogger(H2File.class.getName()).log(Level.FINE, "it had ended", e);
        }
    }

    /// Where H2 keeps what is in the file.
    static MVStore store(Connection c) throws SQLException {
        return session(c).getDatabase().getStore().getMvStore();
    }

    /// H2's own side of a connection.
    static SessionLocal session(Connection c) throws SQLException {
        if (c.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
            return session;
        }
        throw new SQLException("a database elsewhere");
    }
}
