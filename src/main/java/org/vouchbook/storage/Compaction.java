package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vouchbook.domain.BookException;

/// Takes the air out of a book's file. Freed space is not used again while the book is open, because H2 does so too
/// early; so the file grows with every change. A closed book that is mostly air is copied row by row, and the copy
/// takes its place when it is proved equal.
final class Compaction {
    private static final long SMALL = 4L << 20;
    private static final int MOSTLY = 30;

    private Compaction() {}

    /// Closes a book, and compacts it when that is due.
    static void close(Database database, BookFolder folder) {
        boolean due = false;
        try {
            due = database.read(Compaction::isDue);
        } catch (BookException e) {
            Logger.getLogger(Compaction.class.getName()).log(Level.FINE, "a book that fails is not compacted", e);
        }
        database.close();
        if (due) {
            run(folder);
        }
    }

    /// Whether less than a third of a file that is not small is in use.
    static boolean isDue(Connection connection) throws SQLException {
        return setting(connection, "info.FILE_SIZE") > SMALL && setting(connection, "info.CHUNKS_FILL_RATE") < MOSTLY;
    }

    /// Compacts a closed book; when that fails, everything stays as it is.
    static void run(BookFolder folder) {
        Path copy = folder.folder().resolve("compacting.mv.db");
        try {
            BookCopy.make(folder.file(), folder.key(), copy, folder.key());
            Disk.replace(copy, folder.file());
        } catch (IOException | BookException e) {
            Logger.getLogger(Compaction.class.getName()).log(Level.WARNING, "the book stays as large as it is", e);
            try {
                Files.deleteIfExists(copy);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
        }
    }

    private static long setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery(
                        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = '" + name + "'")) {
            return value.next() ? value.getLong(1) : 0;
        }
    }
}
