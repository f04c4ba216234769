package org.vouchbook.storage;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// Opens the book of a folder: makes a new one, checks an old one, rebuilds a damaged one, brings it to the present
/// format and to the state of its journal.
///
/// A migration works on a copy that takes the book's place only when it is proved, because DDL cannot be rolled back.
public final class BookOpener {
    private static final String JOURNAL = "journal";

    private final BookFolder folder;
    private final Clock clock;
    private final BookBuilder builder;
    private @Nullable Journal journal;
    private @Nullable Repair repair;
    private boolean foreign;

    /// For the book in `folder`.
    public BookOpener(BookFolder folder, Clock clock) {
        this(folder, clock, Migration.all());
    }

    BookOpener(BookFolder folder, Clock clock, List<Migration> migrations) {
        this.folder = folder;
        this.clock = clock;
        builder = new BookBuilder(folder.key(), migrations);
    }

    /// Opens it.
    ///
    /// @throws BookException with the fault: in use, damaged, newer, read-only, disk full
    public Database open() {
        try {
            Private.folder(folder.folder());
            mustBeWritable();
            try {
                Database opened = opened();
                Private.file(folder.file());
                return opened;
            } catch (IOException | RuntimeException e) {
                closeJournal();
                throw e;
            }
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        }
    }

    /// A full disk is no reason not to read the book.
    private void mustBeWritable() throws IOException {
        if (!Files.isWritable(folder.folder())
                || (Files.exists(folder.file())
                        && !(Files.isReadable(folder.file()) && Files.isWritable(folder.file())))) {
            throw new AccessDeniedException(folder.folder().toString());
        }
        try {
            Disk.tryIn(folder.folder());
        } catch (IOException e) {
            if (!Faults.isDiskFull(e)) {
                throw e;
            }
        }
    }

    /// What had to be mended; nothing when everything was well.
    public Optional<Repair> repair() {
        return Optional.ofNullable(repair);
    }

    private Database opened() throws IOException {
        boolean isNew = !folder.isThere();
        Optional<BookMarker> marker = BookMarker.file(folder.marker()).read();
        // The database's lock is asked for first: until it is ours, another process may be writing the journal.
        Meta found = Files.exists(folder.file()) ? look() : null;
        new Remains(folder.folder()).sweep();
        if (found != null) {
            Afterwards.settle(folder.folder(), found.lastChange());
        }
        journal = own(found, marker);
        if (isNew) {
            create();
            found = look();
        } else if (found == null || !isExpected(found, marker)) {
            repair = new Recovery(folder, clock, builder)
                    .rebuild(journal, expected(marker))
                    .orElseThrow(() -> new BookException(Fault.DAMAGED, folder.file(), null));
            found = look();
        }
        if (found == null) {
            throw new BookException(Fault.DAMAGED, folder.file(), null);
        }
        return current(found, marker);
    }

    private @Nullable UUID expected(Optional<BookMarker> marker) {
        Journal known = journal;
        return marker.map(BookMarker::bookId)
                .orElseGet(() -> known == null ? null : known.last().book());
    }

    /// The journal, unless it tells of another book: what is in that must not be mixed with this one.
    private @Nullable Journal own(@Nullable Meta found, Optional<BookMarker> marker) throws IOException {
        Journal there =
                Journal.open(folder.journal(), folder.key().seal(JOURNAL)).orElse(null);
        if (there != null) {
            UUID its = there.last().book();
            boolean ofDatabase = found != null && found.bookId().equals(its);
            if (!ofDatabase && !marker.map(m -> m.bookId().equals(its)).orElse(found == null)) {
                there.close();
                foreign = true;
                return null;
            }
        }
        return there;
    }

    /// Database and journal that agree outvote the note beside them.
    private boolean isExpected(Meta found, Optional<BookMarker> marker) {
        return journal == null
                ? marker.map(m -> m.bookId().equals(found.bookId())).orElse(true)
                : journal.last().book().equals(found.bookId()) && found.lastChange() >= journal.base();
    }

    private Database current(Meta found, Optional<BookMarker> marker) throws IOException {
        if (found.format() > builder.latest()) {
            throw new BookException(Fault.NEWER, folder.file(), null);
        }
        boolean based = false;
        if (found.format() < builder.latest()) {
            if (journal != null
                    && journal.last().format() == found.format()
                    && journal.last().number() > found.lastChange()) {
                new Database(folder.file(), folder.key(), journal).close();
                journal = null;
            }
            migrate(found);
            based = true;
        }
        var now = new BookMarker(found.bookId(), builder.latest());
        if (!marker.equals(Optional.of(now))) {
            BookMarker.file(folder.marker()).write(now);
        }
        Journal goesOn = journal;
        if (goesOn == null
                || goesOn.last().format() != builder.latest()
                || goesOn.last().number() < found.lastChange()
                || (repair != null && !repair.whole())) {
            goesOn = startJournal(based);
        }
        journal = null;
        var database = new Database(folder.file(), folder.key(), goesOn);
        if (repair == null && !database.missing().isEmpty()) {
            repair = new Repair(false, null, -1, -1, database.missing().size());
            database.close();
            return new Database(folder.file(), folder.key(), startJournal(false));
        }
        return database;
    }

    /// A journal that goes on from the database as it is.
    ///
    /// @param based whether a proven backup of just this state was made already
    private Journal startJournal(boolean based) throws IOException {
        keepJournal();
        JournalEntry base;
        try (var database = new Database(folder.file(), folder.key(), H2File.WHOLE)) {
            Meta meta = database.read(Meta::read);
            if (meta == null) {
                throw new BookException(Fault.DAMAGED, folder.file(), null);
            }
            Sums sums = database.read(connection -> {
                Replay.unguarded(connection, () -> Dangling.remove(connection));
                return Sums.of(connection, Schema.of(connection));
            });
            base = new JournalEntry(meta.bookId(), meta.format(), meta.lastChange(), sums);
            if (!based && base.number() > 0) {
                backUp(database, BackupHead.Kind.BASE);
            }
        }
        return Journal.start(folder.journal(), folder.key().seal(JOURNAL), base);
    }

    private void keepJournal() throws IOException {
        Journal old = journal;
        if (old != null) {
            old.keepIn(folder.earlier());
        }
        closeJournal();
        if (foreign) {
            foreign = false;
            Path aside = ConflictCopies.putAside(folder.folder(), folder.journal());
            if (repair == null) {
                repair = new Repair(false, aside, -1, -1, 0);
            }
        }
    }

    private void backUp(Database database, BackupHead.Kind kind) {
        try {
            database.read(connection -> backUp(connection, kind));
        } catch (BookException e) {
            // The book is sound and can be worked with; today's backup will fail too, and that is said.
            Logger.getLogger(BookOpener.class.getName()).log(Level.WARNING, "no backup at the start", e);
        }
    }

    private Backup backUp(Connection connection, BackupHead.Kind kind) {
        try {
            return new Backups(folder, clock, builder).make(connection, kind, null, Leave.NEVER);
        } catch (BookException e) {
            throw e;
        } catch (Exception e) {
            throw Faults.of(folder.backups(), e);
        }
    }

    /// Nothing when the file cannot be read. A damaged or foreign file is left as it is, for whoever may rescue
    /// something from it: H2 would write into it.
    private @Nullable Meta look() {
        try (var look = Database.lookOnly(folder.file(), folder.key())) {
            return look.read(Meta::read);
        } catch (BookException e) {
            if (e.fault() == Fault.IN_USE && !isOurOwnLock(e)) {
                throw e;
            }
            return null;
        }
    }

    /// H2 keeps the lock of a file that it could not open: on the second try it is this program that has it.
    private static boolean isOurOwnLock(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof OverlappingFileLockException) {
                return true;
            }
        }
        return false;
    }

    /// A new book is made under another name, so that a crash in between leaves no half book.
    private void create() throws IOException {
        builder.make(folder.unfinished(), builder.latest()).close();
        Disk.replace(folder.unfinished(), folder.file());
    }

    private void migrate(Meta from) throws IOException {
        Backup backup;
        try (var old = Database.lookOnly(folder.file(), folder.key())) {
            backup = old.read(connection -> backUp(connection, BackupHead.Kind.BEFORE_UPGRADE));
        }
        Files.copy(folder.file(), folder.unfinished(), StandardCopyOption.REPLACE_EXISTING);
        try (var copy = new Database(folder.unfinished(), folder.key())) {
            builder.migrate(copy, from.format(), builder.latest());
        }
        try (var proof = Database.lookOnly(folder.unfinished(), folder.key())) {
            Meta after = proof.read(Meta::read);
            if (after == null
                    || after.format() != builder.latest()
                    || !after.bookId().equals(from.bookId())
                    || people(proof) != backup.head().people()) {
                throw new BookException(Fault.FAILED, folder.unfinished(), null);
            }
        }
        Disk.replace(folder.unfinished(), folder.file());
    }

    private static long people(Database database) {
        return database.read(c -> Sums.of(c, Schema.of(c))).count(ContactTable.TABLE.name());
    }

    private void closeJournal() throws IOException {
        Journal open = journal;
        journal = null;
        if (open != null) {
            open.close();
        }
    }
}
