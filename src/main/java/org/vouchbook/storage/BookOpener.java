package org.vouchbook.storage;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// Opens the book of a folder: makes a new one, checks an old one, brings it to the present format.
///
/// A migration works on a copy that takes the book's place only when it is proved, because DDL cannot be rolled back.
public final class BookOpener {
    private final BookFolder folder;
    private final Clock clock;
    private final List<Migration> migrations;

    /// For the book in `folder`.
    public BookOpener(BookFolder folder, Clock clock) {
        this(folder, clock, Migration.all());
    }

    BookOpener(BookFolder folder, Clock clock, List<Migration> migrations) {
        this.folder = folder;
        this.clock = clock;
        this.migrations = migrations;
    }

    /// Opens it.
    ///
    /// @throws BookException with the fault: in use, damaged, newer, read-only, disk full
    public Database open() {
        try {
            Private.folder(folder.folder());
            if (!Files.isWritable(folder.folder())
                    || (Files.exists(folder.file())
                            && !(Files.isReadable(folder.file()) && Files.isWritable(folder.file())))) {
                throw new AccessDeniedException(folder.folder().toString());
            }
            Optional<BookMarker> marker = new JsonFile<>(folder.marker(), BookMarker.class).read();
            if (marker.isEmpty() && !Files.exists(folder.file())) {
                create();
            } else if (!Files.exists(folder.file())) {
                throw new BookException(Fault.DAMAGED, folder.file(), null);
            }
            Database opened = current(marker);
            Private.file(folder.file());
            return opened;
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        }
    }

    private Database current(Optional<BookMarker> marker) throws IOException {
        BookMarker found = look();
        if (found == null || marker.map(m -> !m.bookId().equals(found.bookId())).orElse(false)) {
            throw new BookException(Fault.DAMAGED, folder.file(), null);
        }
        if (found.format() > latest()) {
            throw new BookException(Fault.NEWER, folder.file(), null);
        }
        if (found.format() < latest()) {
            migrate(found);
        }
        var now = new BookMarker(found.bookId(), latest());
        if (!marker.equals(Optional.of(now))) {
            new JsonFile<>(folder.marker(), BookMarker.class).write(now);
        }
        return new Database(folder.file(), folder.key());
    }

    /// A damaged or foreign file is left as it is, for whoever may rescue something from it: H2 would write into it.
    private @Nullable BookMarker look() {
        try (var look = Database.lookOnly(folder.file(), folder.key())) {
            return identify(look);
        } catch (BookException e) {
            throw e.fault() == Fault.IN_USE && !isOurOwnLock(e)
                    ? e
                    : new BookException(Fault.DAMAGED, folder.file(), e);
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

    private int latest() {
        return migrations.getLast().format();
    }

    /// A new book is made under another name, so that a crash in between leaves no half book.
    private void create() throws IOException {
        Path fresh = folder.folder().resolve("making.mv.db");
        Files.deleteIfExists(fresh);
        run(fresh, 0);
        Files.move(fresh, folder.file(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void migrate(BookMarker from) throws IOException {
        Files.createDirectories(folder.backups());
        Path backup = folder.backupBefore(latest(), clock.instant());
        Files.copy(folder.file(), backup);
        Path copy = folder.folder().resolve("migrating.mv.db");
        Files.copy(folder.file(), copy, StandardCopyOption.REPLACE_EXISTING);
        run(copy, from.format());
        try (var proof = new Database(copy, folder.key())) {
            BookMarker after = identify(proof);
            if (after == null || after.format() != latest() || !after.bookId().equals(from.bookId())) {
                throw new BookException(Fault.FAILED, copy, null);
            }
        }
        Files.move(copy, folder.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(Path file, int from) {
        try (var database = new Database(file, folder.key())) {
            database.write(connection -> {
                for (Migration step : migrations) {
                    if (step.format() > from) {
                        step.run(connection);
                    }
                }
                return true;
            });
        }
    }

    /// Which book a file holds; nothing when it holds none.
    private static @Nullable BookMarker identify(Database database) {
        return database.read(connection -> {
            try (Statement statement = connection.createStatement()) {
                try (ResultSet tables = statement.executeQuery(
                        "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'META' AND TABLE_SCHEMA = 'PUBLIC'")) {
                    if (!tables.next()) {
                        return null;
                    }
                }
                try (ResultSet meta = statement.executeQuery("SELECT book_id, format FROM meta")) {
                    return meta.next() ? new BookMarker(meta.getObject(1, UUID.class), meta.getInt(2)) : null;
                }
            }
        });
    }
}
