package org.vouchbook.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.Row;
import org.vouchbook.storage.BackupHead.Kind;

/// An open book that takes backups and whole books from elsewhere, as somebody else may have changed them: it takes
/// one whole or stays as it was, and writes nowhere but into its folder.
public final class HostileBooks {
    private final Path temp;
    private final BookFolder folder;
    private Database database;
    private Safekeeping keeping;
    private final byte[] backup;
    private final byte[] json;

    private HostileBooks(Path temp, BookKey key) throws IOException {
        this.temp = temp;
        folder = new BookFolder(temp.resolve("book"), key);
        database = new BookOpener(folder, OpenBook.CLOCK).open();
        keeping = new Safekeeping(folder, OpenBook.CLOCK, database);
        OpenBook.of(database).put("other", FullAndBare.OTHER);
        OpenBook.of(database).put("full", FullAndBare.FULL.toArray(Row[]::new));
        Backup made = keeping.backUp(Kind.MANUAL);
        backup = made == null ? new byte[0] : Files.readAllBytes(made.file());
        json = content(backup);
    }

    /// A book, with a password or without.
    public static HostileBooks make(boolean locked) throws IOException {
        var book = new HostileBooks(Files.createTempDirectory("hostile"), locked ? BookKey.random() : BookKey.NONE);
        Runtime.getRuntime().addShutdownHook(new Thread(book::close));
        return book;
    }

    /// A sound backup.
    public List<byte[]> backups() {
        return List.of(backup);
    }

    /// A sound book.
    public List<byte[]> books() {
        return List.of(json);
    }

    private byte[] content(byte[] file) throws IOException {
        try {
            return BackupFile.read(
                    new ByteArrayInputStream(file), this::seal, in -> new GZIPInputStream(in).readAllBytes());
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private Seal seal(BackupHead head) {
        return head.lock() == null ? Seal.PLAIN : folder.key().seal("backup");
    }

    /// A backup as this book makes it, with other content.
    public byte[] wrapped(byte[] content) throws IOException {
        try {
            BackupHead head = BackupFile.head(new ByteArrayInputStream(backup));
            var out = new ByteArrayOutputStream();
            return BackupFile.write(out, head, seal(head), to -> {
                        var zip = new GZIPOutputStream(to);
                        zip.write(content);
                        zip.finish();
                        return out;
                    })
                    .toByteArray();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /// Takes a file, or refuses it.
    public void read(byte[] file) throws IOException {
        Path path = Files.write(temp.resolve("given"), file);
        Sums before = sums();
        Set<String> there = files();
        try {
            keeping.read(path);
            keeping.close();
            database = new BookOpener(folder, OpenBook.CLOCK).open();
            keeping = new Safekeeping(folder, OpenBook.CLOCK, database);
            try (Safekeeping.View view = keeping.begin()) {
                if (!keeping.isSound(view)) {
                    throw new AssertionError("taken in part");
                }
            }
            for (Table<? extends Row> table : Tables.ALL) {
                database.read(c -> table.select(c, ""));
            }
        } catch (BookException e) {
            if (!sums().equals(before)) {
                throw new AssertionError("refused and changed", e);
            }
        }
        if (!files().equals(there)) {
            throw new AssertionError("left behind: " + files());
        }
    }

    private Sums sums() {
        return database.read(c -> Sums.of(c, Schema.of(c)));
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            // What was there before is kept, where it belongs.
            return all.map(Path::toString)
                    .filter(f -> !f.contains("backups") && !f.contains("earlier"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void close() {
        database.close();
        try {
            HostileState.delete(temp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
