package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    /// A change of rows.
    interface Change<T extends @Nullable Object> {
        /// Does it.
        ///
        /// @param touched is told of every row before it is touched
        /// @param number of this change, one more than that of the last
        T with(Connection connection, Touched touched, long number) throws SQLException;
    }

    private final Path file;
    private final BookKey key;
    private final String settings;
    private @Nullable Connection connection;
    private volatile @Nullable Journal journal;
    private @Nullable Schema schema;
    private List<Long> missing = List.of();
    private final Leave leave = new Leave();

    /// Opens the file, or makes it.
    ///
    /// @param file its path, ending in `.mv.db`
    /// @param key encrypts it, or does not
    /// @throws org.vouchbook.domain.BookException when that fails
    public Database(Path file, BookKey key) {
        this(file, key, H2File.SETTINGS);
    }

    Database(Path file, BookKey key, String settings) {
        this.file = file;
        this.key = key;
        this.settings = settings;
        read(Connection::getAutoCommit);
    }

    /// Opens the file of a book whose changes go into a journal first; what the database lacks of it is made up.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails
    Database(Path file, BookKey key, Journal journal) {
        this.file = file;
        this.key = key;
        settings = H2File.SETTINGS + ";IFEXISTS=TRUE";
        this.journal = journal;
        read(Connection::getAutoCommit);
    }

    /// Opens an existing file without writing anything into it, whatever it holds.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails
    static Database lookOnly(Path file, BookKey key) {
        return new Database(file, key, H2File.LOOK_ONLY);
    }

    /// Reads.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails
    public <T extends @Nullable Object> T read(Work<T> work) {
        try {
            Connection c = connected();
            return leave.within(() -> work.with(c));
        } catch (SQLException | IOException e) {
            // What H2 cannot write, such as the next number of a row, makes it close its file silently.
            letGo();
            throw Faults.of(file, e);
        }
    }

    /// By which what reads whole tables is let go.
    Leave leave() {
        return leave;
    }

    /// Makes a change: first in the journal, then in the database, both forced to the disk when this returns; or in
    /// neither.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails; nothing is then changed
    <T extends @Nullable Object> T change(Change<T> work) {
        try {
            resume();
            Connection c = connected();
            try {
                long number = Meta.lastChange(c) + 1;
                Journal j = journal;
                var touched = new Touched(
                        c, schema(c), j == null ? Sums.NONE : j.last().sums());
                T result = work.with(c, touched, number);
                if (!touched.isEmpty()) {
                    Meta.setLastChange(c, number);
                    keep(c, touched, number);
                }
                return result;
            } catch (SQLException | IOException | RuntimeException | Error e) {
                rollBack(c, e);
                throw e;
            }
        } catch (SQLException | IOException | OutOfMemoryError e) {
            throw Faults.of(file, e);
        }
    }

    private void keep(Connection c, Touched touched, long number) throws SQLException, IOException {
        Journal j = journal;
        if (j == null) {
            c.commit();
            H2File.force(c);
            return;
        }
        JournalEntry before = j.last();
        List<Touched.Part> parts = touched.after();
        var entry = new JournalEntry(before.book(), before.format(), number, touched.sums());
        j.append(entry, parts);
        try {
            c.commit();
            H2File.force(c);
        } catch (SQLException e) {
            letGo();
            try {
                // It may be in the file all the same, or come into it from the journal.
                connected();
            } catch (SQLException | IOException | RuntimeException again) {
                e.addSuppressed(again);
                j.takeBack(before, entry, parts);
                throw e;
            }
        }
    }

    /// After the database had to be opened again: brings it to the journal's state, or the journal to the database's.
    private void reconcile(Connection c, Journal j) throws SQLException, IOException {
        j.bringBack(Meta.keptChange(c));
        missing = Replay.catchUp(c, j);
    }

    /// A connection of its own that goes on seeing the present state, for another thread, while changes are made.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails
    Snapshot snapshot() {
        try {
            Connection c = connected();
            Connection own = Snapshot.connection(file, key, settings);
            Journal j = journal;
            return Snapshot.orClosed(
                    own,
                    () -> new Snapshot(
                            own, j == null ? Sums.of(own, schema(c)) : j.last().sums()));
        } catch (SQLException | IOException e) {
            throw Faults.of(file, e);
        }
    }

    /// The journal of an open book.
    @Nullable
    Journal journal() {
        return journal;
    }

    /// Goes on with the files that lie at their paths, if they are the same ones.
    ///
    /// @return whether they had been away
    /// @throws org.vouchbook.domain.BookException with the fault: vanished, replaced
    boolean resume() {
        Journal j = journal;
        try {
            Journal present = j == null ? null : j.present();
            if (present == j) {
                return false;
            }
            journal = present;
            letGo();
            connected();
            return true;
        } catch (SQLException | IOException e) {
            throw Faults.of(file, e);
        }
    }

    /// Lets the journal go on from a state that a backup has; on the book's thread.
    void journalFrom(JournalEntry base, Path earlier) {
        try {
            Journal j = journal;
            if (j != null && base.number() > j.base()) {
                journal = j.startAfresh(base, earlier);
            }
        } catch (IOException e) {
            throw Faults.of(file, e);
        }
    }

    /// The changes that the database lacked when it was opened and the journal has not kept either.
    List<Long> missing() {
        return missing;
    }

    private Schema schema(Connection c) throws SQLException {
        Schema known = schema;
        if (known == null) {
            known = Schema.of(c);
            schema = known;
        }
        return known;
    }

    /// Writes outside the journal, whole or not at all: for a database that is no open book yet.
    ///
    /// @throws org.vouchbook.domain.BookException when that fails; nothing is then changed
    public <T extends @Nullable Object> T write(Work<T> work) {
        try {
            Connection c = connected();
            try {
                T result = work.with(c);
                c.commit();
                H2File.force(c);
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(c, e);
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw Faults.of(file, e);
        }
    }

    /// Closes the file and its journal.
    @Override
    public void close() {
        letGo();
        Journal j = journal;
        journal = null;
        quietly(j);
    }

    /// The next use opens the file again.
    private void letGo() {
        Connection c = connection;
        connection = null;
        quietly(c);
    }

    /// Every commit is on the disk already: closing badly loses nothing.
    private static void quietly(@Nullable AutoCloseable open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (Exception e) {
            Logger.getLogger(Database.class.getName()).log(Level.WARNING, "the book did not close cleanly", e);
        }
    }

    /// A full disk makes H2 close itself; when there is room again the next use goes on.
    private Connection connected() throws SQLException, IOException {
        Connection c = connection;
        if (c == null || c.isClosed()) {
            c = H2File.open(file, key, settings);
            c.setAutoCommit(false);
            connection = c;
            schema = null;
            Journal j = journal;
            if (j != null) {
                try {
                    reconcile(c, j);
                } catch (SQLException | IOException | RuntimeException e) {
                    letGo();
                    throw e;
                }
            }
        }
        return c;
    }

    private void rollBack(Connection c, Throwable because) {
        try {
            c.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
            letGo();
        }
    }
}
