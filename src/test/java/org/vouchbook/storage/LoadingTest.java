package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.h2.engine.SysProperties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.Fixtures;

/// A book whose tables are large enough that their indexes are made last.
class LoadingTest {
    private static final int MANY = 12_000;

    @TempDir
    static Path filled;

    @TempDir
    Path temp;

    private BookFolder book;

    @BeforeAll
    static void fill() throws IOException {
        FilledBook.make(
                filled,
                Fixtures.NOW,
                ids -> BookGenerator.rows(300, MANY, 200, 7, Fixtures.TODAY, ZoneOffset.UTC, ids));
    }

    @BeforeEach
    void copy() throws IOException {
        book = new BookFolder(temp.resolve("book"));
        Private.folder(book.folder());
        var original = new BookFolder(filled);
        Files.copy(original.file(), book.file());
        Files.copy(original.journal(), book.journal());
    }

    private byte[] json() {
        try (var database = Database.lookOnly(book.file(), BookKey.NONE)) {
            return database.read(connection -> {
                var out = new ByteArrayOutputStream();
                BookJson.write(connection, out, Fixtures.NOW, Leave.NEVER);
                return out.toByteArray();
            });
        }
    }

    private Path copy(Supplier<byte[]> from) throws Exception {
        Path copy = temp.resolve("copy.mv.db");
        var builder = new BookBuilder(BookKey.NONE, Migration.all());
        BookJson.read(new ByteArrayInputStream(from.get()), builder, copy, Leave.NEVER);
        return copy;
    }

    private static List<String> shape(Path file) {
        try (var database = Database.lookOnly(file, BookKey.NONE)) {
            return database.read(BookCopy::script).stream()
                    .filter(one -> one.matches("(?s)(CREATE (UNIQUE )?INDEX|ALTER TABLE).*"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingOfTheShapeIsMissingAfterwards() throws Exception {
        Path empty = temp.resolve("empty.mv.db");
        var builder = new BookBuilder(BookKey.NONE, Migration.all());
        builder.make(empty, builder.latest()).close();
        assertTrue(shape(empty).stream().anyMatch(one -> one.contains("INTERACTION_CONTACT_DAY")));
        assertEquals(shape(empty), shape(book.file()));
        assertEquals(shape(empty), shape(copy(this::json)));
        Path other = temp.resolve("other.mv.db");
        BookCopy.make(book.file(), BookKey.NONE, other, BookKey.random());
        BookCopy.make(book.file(), BookKey.NONE, other, BookKey.NONE);
        assertEquals(shape(empty), shape(other));
    }

    @Test
    void aRowThatPointsNowhereIsRefusedAmongMany() {
        try (OpenBook open = OpenBook.of(new Database(book.file(), BookKey.NONE))) {
            open.tell("SET REFERENTIAL_INTEGRITY FALSE");
            open.tell("UPDATE interaction SET contact_id = -1 WHERE id = (SELECT MAX(id) FROM interaction)");
        }
        assertThrows(BadBookException.class, () -> copy(this::json));
    }

    /// The window was closed while the backup of a large book was being proved: making the indexes takes longer than
    /// bringing in the rows.
    @Test
    void itIsLeftAlsoWhenAllRowsAreThere() {
        byte[] json = json();
        var leave = new Leave();
        int rest = new String(json, StandardCharsets.ISO_8859_1).lastIndexOf("\"sums\""); // counts bytes
        InputStream rows = new ByteArrayInputStream(json, 0, rest);
        InputStream sums = new ByteArrayInputStream(json, rest, json.length - rest) {
            @Override
            public synchronized int read(byte[] to, int from, int most) {
                throw new AssertionError("indexes were made first");
            }
        };
        InputStream both = new SequenceInputStream(rows, sums) {
            @Override
            public int read(byte[] to, int from, int most) throws IOException {
                if (rows.available() < 8) {
                    leave.take();
                }
                return super.read(to, from, rows.available() < 30_000 ? 1 : most);
            }
        };
        var builder = new BookBuilder(BookKey.NONE, Migration.all());
        assertThrows(
                CancellationException.class, () -> BookJson.read(both, builder, temp.resolve("copy.mv.db"), leave));
    }

    /// The copy of a large book used to be mostly air itself, so that each closing made another. With one of the ways
    /// to avoid that missing, this one takes more than seven million bytes.
    @Test
    void aCopyHasLittleAir() throws IOException {
        Path copy = temp.resolve("copy.mv.db");
        BookCopy.make(book.file(), BookKey.NONE, copy, BookKey.NONE);
        try (var database = Database.lookOnly(copy, BookKey.NONE)) {
            assertFalse(database.read(Compaction::isDue));
        }
        assertTrue(Files.size(copy) < 6_500_000, Files.size(copy) + " bytes");
    }

    @Test
    void theFilledBookOpensAsItIs() {
        var opener = new BookOpener(book, OpenBook.CLOCK);
        try (OpenBook open = OpenBook.of(opener.open())) {
            assertTrue(opener.repair().isEmpty());
            assertFalse(SysProperties.OBJECT_CACHE, "asked for before H2 looks");
            assertEquals(String.valueOf(MANY), open.ask("SELECT COUNT(*) FROM interaction"));
            assertTrue(open.log().undo().isPresent());
        }
    }
}
