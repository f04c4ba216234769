package org.vouchbook.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.storage.BackupHead.Kind;

/// Looks after an open book: makes backups, checks the database against the journal's sums, goes back to a backup,
/// gives the whole book as JSON and takes it.
///
/// A backup of a book in use takes three steps: [#begin] and [#settle] on the book's thread, which take a moment, and
/// [#prove] on any other. All methods raise [BookException] when something fails.
public final class Safekeeping implements AutoCloseable {
    /// After how many proven backups an earlier journal may go.
    private static final int PROVEN = 3;

    /// A state of the book that is being looked at while the book goes on. All of it is read, which takes a while: the
    /// book keeps next to no pages until this is closed.
    public static final class View implements AutoCloseable {
        private final Snapshot snapshot;
        private final PageCache cache;
        private final Set<View> open;

        private View(Snapshot snapshot, PageCache cache, Set<View> open) {
            this.snapshot = snapshot;
            this.cache = cache;
            this.open = open;
            open.add(this);
        }

        @Override
        public void close() {
            try {
                if (open.remove(this)) {
                    cache.end();
                    snapshot.close();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("a look at the book did not end", e);
            }
        }
    }

    private final BookFolder folder;
    private final Clock clock;
    private final Database database;
    private final BookBuilder builder;
    private final Backups backups;
    private final Replacement replacement;
    private final Leave leave;
    private final PageCache cache = new PageCache();
    private final Set<View> views = ConcurrentHashMap.newKeySet();
    private final Guard guard;

    /// For an open book.
    public Safekeeping(BookFolder folder, Clock clock, Database database) {
        this(folder, clock, database, Migration.all());
    }

    Safekeeping(BookFolder folder, Clock clock, Database database, List<Migration> steps) {
        this.folder = folder;
        this.clock = clock;
        this.database = database;
        builder = new BookBuilder(folder.key(), steps);
        backups = new Backups(folder, clock, builder);
        replacement = new Replacement(folder, builder);
        leave = database.leave();
        guard = new Guard(folder, leave);
    }

    /// Looks at the present state. On the book's thread.
    public View begin() {
        Snapshot snapshot = database.snapshot();
        try {
            return Snapshot.orClosed(snapshot.connection(), () -> {
                cache.begin(snapshot.connection());
                return new View(snapshot, cache, views);
            });
        } catch (SQLException e) {
            throw Faults.of(folder.file(), e);
        }
    }

    /// Makes and proves a backup of what is looked at; on any thread.
    ///
    /// @return nothing when the book is being closed
    public @Nullable Backup prove(View view, Kind kind) {
        return guard.unlessLeft(() -> backups.make(view.snapshot.connection(), kind, view.snapshot.sums(), leave));
    }

    /// Lets the journal go on from a proven backup and clears what is no longer needed. On the book's thread.
    public void settle(Backup backup) {
        guard.unlessLeft(() -> {
            BackupHead head = backup.head();
            Sums sums = sumsAt(backup);
            database.journalFrom(new JournalEntry(head.book(), head.format(), head.number(), sums), folder.earlier());
            backups.clear(head.book());
            List<Backup> all = backups.list();
            Chain.clear(
                    folder, all.size() < PROVEN ? 0 : all.get(PROVEN - 1).head().number());
            return true;
        });
    }

    /// All three steps at once. On the book's thread.
    public @Nullable Backup backUp(Kind kind) {
        Backup backup;
        try (View view = begin()) {
            backup = prove(view, kind);
        }
        if (backup != null) {
            settle(backup);
        }
        return backup;
    }

    /// Puts a copy of a backup into another folder and clears old ones there.
    public void copy(Backup backup, Path place) {
        guard.unlessLeft(() -> {
            var there = new Backups(folder, place, clock, builder);
            there.copy(backup);
            there.clear(backup.head().book());
            return true;
        });
    }

    /// The backups there are, the latest first.
    public List<Backup> backups() {
        try {
            return backups.list();
        } catch (IOException e) {
            throw Faults.of(folder.backups(), e);
        }
    }

    /// Whether the database holds what the journal says. On any thread.
    public boolean isSound(View view) {
        Boolean sound = guard.unlessLeft(() -> {
            try {
                var connection = view.snapshot.connection();
                Sums found = leave.within(() -> Leave.whole(() -> Sums.of(connection, Schema.of(connection))));
                return found.equals(view.snapshot.sums());
            } catch (SQLException e) {
                return false;
            }
        });
        return !Boolean.FALSE.equals(sound);
    }

    /// Gets a backup's state ready: it takes the place of the present one when the book is closed, which takes no more
    /// changes until then. On the book's thread.
    public void restore(Path backup) {
        replace(scratch -> backups.restore(backup, scratch, leave));
    }

    /// Writes the whole book in the form of a backup, sealed when it has a password. Somebody has asked for it: closing
    /// the book waits for it.
    public void write(View view, OutputStream to) {
        guard.toItsEnd(() -> backups.write(view.snapshot.connection(), Kind.MANUAL, to, Leave.NEVER));
    }

    /// The same as plain JSON, whether the book has a password or not.
    public void writeJson(View view, OutputStream to) {
        guard.toItsEnd(() -> BookJson.write(view.snapshot.connection(), to, clock.instant(), Leave.NEVER));
    }

    /// Whether the book has a password.
    public boolean isSealed() {
        return !folder.key().isNone();
    }

    /// The same with a whole book from a JSON file or any backup.
    public void read(Path file) {
        replace(scratch -> backups.restoreAny(file, scratch, leave));
    }

    /// Reads a whole book from such a file and tells what is in it; nothing is changed.
    public BookCounts look(Path file) {
        // Not where a book may lie ready to take the place of this one.
        Path scratch = folder.unfinished();
        return guard.orLeft(() -> {
            try {
                return BookCounts.of(backups.restoreAny(file, scratch, leave));
            } finally {
                Files.deleteIfExists(scratch);
            }
        });
    }

    /// Sees whether a file with a whole book could be read, as far as its password goes.
    ///
    /// @throws BookException with the fault: sealed, when it has a password that nobody has typed yet
    public void mustOpen(Path file) {
        guard.unlessLeft(() -> {
            backups.mustOpen(file);
            return true;
        });
    }

    /// Tries the password or the recovery key of such a file; whether it is right.
    public boolean unlock(Path file, String words) {
        return Boolean.TRUE.equals(guard.unlessLeft(() -> backups.unlock(file, words)));
    }

    /// Whether backups and journals lead to the present state.
    public boolean canBeRebuilt() {
        Journal journal = database.journal();
        return (journal != null && journal.base() == 0) || !backups().isEmpty();
    }

    /// Says that the book is about to be closed: what only reads all of it, or makes a copy, need not be done any more.
    /// On any thread.
    public void leave() {
        leave.take();
    }

    /// Goes on only as long as that was not said. On any thread.
    ///
    /// @throws CancellationException when it was
    public void unlessLeft() {
        leave.look();
    }

    /// Ends what is still going on, and closes the book. What is ready takes its place; otherwise its file is made
    /// smaller when it is mostly air.
    @Override
    public void close() {
        leave();
        guard.last(() -> {
            // As long as somebody looks, H2 keeps the file open, also when another one lies in its place.
            List.copyOf(views).forEach(View::close);
            if (replacement.isReady()) {
                database.close();
                replacement.takePlace();
            } else {
                Compaction.close(database, folder);
            }
            return true;
        });
    }

    private void replace(Replacement.Source source) {
        guard.orLeft(() -> {
            replacement.prepare(source, database);
            return true;
        });
    }

    private Sums sumsAt(Backup backup) throws Exception {
        Journal journal = database.journal();
        Sums known = journal == null ? null : journal.sumsAt(backup.head().number());
        BadBookException.unless(known != null, "a state of this journal");
        return known == null ? Sums.NONE : known;
    }
}
