package org.vouchbook.storage;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// The backups of a book: making one, which counts only when it was restored and compared, reading and clearing them.
final class Backups {
    static final String ENDING = ".vouchbook";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    private final BookFolder folder;
    private final Path place;
    private final Clock clock;
    private final BookBuilder builder;
    private final Keyring keys;

    /// In the book's own folder of backups.
    Backups(BookFolder folder, Clock clock, BookBuilder builder) {
        this(folder, folder.backups(), clock, builder);
    }

    /// In another place, such as a second disk.
    Backups(BookFolder folder, Path place, Clock clock, BookBuilder builder) {
        this.folder = folder;
        this.place = place;
        this.clock = clock;
        this.builder = builder;
        keys = new Keyring(folder.key());
    }

    /// Makes a backup of the state that a connection sees, and proves it.
    ///
    /// @param expected the sums that the journal says this state has
    /// @throws java.util.concurrent.CancellationException when leave was taken
    /// @throws BookException with the fault `DAMAGED` when the book or the backup is not what it should be
    Backup make(Connection connection, BackupHead.Kind kind, @Nullable Sums expected, Leave leave) throws Exception {
        Private.folder(place);
        Instant made = clock.instant();
        BackupHead head = head(connection, kind, made);
        Path part = place.resolve("unfinished.part");
        Path scratch = folder.folder().resolve("proving.mv.db");
        try {
            BookJson written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                Private.file(part);
                written = write(connection, head, out, leave);
            }
            BookJson read = restore(part, scratch, leave);
            if (!read.equals(written) || (expected != null && !expected.equals(written.sums()))) {
                throw new BookException(Fault.DAMAGED, folder.file(), null);
            }
            Path file = free(made, kind);
            Disk.replace(part, file);
            return new Backup(file, head);
        } catch (BadBookException e) {
            throw new BookException(Fault.DAMAGED, part, e);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(scratch);
        }
    }

    /// Writes what a connection sees in the form of a backup, without proving it.
    BookJson write(Connection connection, BackupHead.Kind kind, OutputStream to, Leave leave) throws Exception {
        return write(connection, head(connection, kind, clock.instant()), to, leave);
    }

    private BookJson write(Connection connection, BackupHead head, OutputStream to, Leave leave) throws Exception {
        Seal seal = head.lock() == null ? Seal.PLAIN : folder.key().seal("backup");
        return BackupFile.write(to, head, seal, content -> {
            try (var zip = new GZIPOutputStream(content, 1 << 16)) {
                return BookJson.write(connection, zip, head.made(), leave);
            }
        });
    }

    /// Makes a database of a backup, in the backup's format. Its last change has the number the backup says.
    BookJson restore(Path backup, Path target, Leave leave) throws Exception {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(backup))) {
            return BackupFile.read(in, head -> keys.seal(head, backup), content -> {
                try (var zip = new GZIPInputStream(content, 1 << 16)) {
                    return BookJson.read(zip, builder, target, leave);
                }
            });
        } catch (IOException | RuntimeException e) {
            if (e instanceof BookException || e instanceof CancellationException || Faults.isDiskFull(e)) {
                throw e;
            }
            throw new BadBookException("a backup", e);
        }
    }

    /// The same for any file with a whole book: a backup, or plain JSON.
    BookJson restoreAny(Path file, Path target, Leave leave) throws Exception {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (in.read() != '{') {
                return restore(file, target, leave);
            }
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return BookJson.read(in, builder, target, leave);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new BadBookException("rows as they may be", e);
        }
    }

    /// All in the folder whose head can be read, the latest first.
    List<Backup> list() throws IOException {
        var found = new ArrayList<Backup>();
        if (!Files.isDirectory(place)) {
            return found;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(place)) {
            files = all.filter(f -> f.toString().endsWith(ENDING)).toList();
        }
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                found.add(new Backup(file, BackupFile.head(in)));
            } catch (IOException | BadBookException e) {
                Logger.getLogger(Backups.class.getName()).log(Level.WARNING, "a backup cannot be read", e);
            }
        }
        found.sort(Comparator.comparing((Backup b) -> b.head().made())
                .thenComparingLong(b -> b.head().number())
                .reversed());
        return found;
    }

    /// Puts a copy of a backup here and reads it back.
    void copy(Backup backup) throws IOException {
        Private.newFolder(place);
        Path copy = place.resolve(backup.file().getFileName());
        Disk.copy(backup.file(), copy);
        if (Files.mismatch(backup.file(), copy) >= 0) {
            throw new IOException(copy + " is not what was written there");
        }
    }

    /// Deletes what need not be kept any longer.
    void clear(UUID book) throws IOException {
        List<Backup> own =
                list().stream().filter(b -> b.head().book().equals(book)).toList();
        for (Backup old : Retention.surplus(own, clock.instant(), clock.getZone())) {
            Files.deleteIfExists(old.file());
        }
    }

    /// Sees whether a file with a whole book could be read, as far as its password goes.
    ///
    /// @throws BookException with the fault: sealed
    void mustOpen(Path file) throws IOException {
        Optional<BackupHead> head = head(file);
        if (head.isPresent()) {
            keys.seal(head.get(), file);
        }
    }

    /// Tries the password or recovery key of a file; whether it is right, and the file can be read from now on.
    boolean unlock(Path file, String words) throws IOException {
        return head(file).filter(h -> keys.unlock(h, words)).isPresent();
    }

    private static Optional<BackupHead> head(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Optional.of(BackupFile.head(in));
        } catch (BadBookException e) {
            return Optional.empty();
        }
    }

    private BackupHead head(Connection connection, BackupHead.Kind kind, Instant made) throws Exception {
        Meta meta = Objects.requireNonNull(Meta.read(connection), "a book");
        Map<String, Long> rows = new TreeMap<>();
        for (SchemaTable table : Schema.of(connection).rows()) {
            try (var statement = connection.createStatement();
                    var count = statement.executeQuery("SELECT COUNT(*) FROM " + SchemaTable.quote(table.name()))) {
                count.next();
                rows.put(table.name(), count.getLong(1));
            }
        }
        Path lock = folder.folder().resolve("key.json");
        return new BackupHead(
                meta.bookId(),
                meta.format(),
                meta.lastChange(),
                made,
                kind,
                rows,
                folder.key().isNone() ? null : Files.exists(lock) ? Files.readString(lock) : "");
    }

    private Path free(Instant made, BackupHead.Kind kind) {
        ZoneId zone = clock.getZone();
        String name = NAME.format(made.atZone(zone)) + " "
                + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Path file = place.resolve(name + ENDING);
        for (int n = 2; Files.exists(file); n++) {
            file = place.resolve(name + " " + n + ENDING);
        }
        return file;
    }
}
