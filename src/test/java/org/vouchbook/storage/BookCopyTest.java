package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.Row;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.Fixtures;

class BookCopyTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("book.mv.db");
    }

    private Path copy() {
        return folder.resolve("copy.mv.db");
    }

    private void generated() {
        try (OpenBook book = OpenBook.in(folder)) {
            Row[] rows = BookGenerator.rows(100, 300, 60, 7, Fixtures.TODAY, ZoneOffset.UTC, book.ids())
                    .toArray(Row[]::new);
            book.put("add", rows);
            book.log().undo();
            book.log().redo();
        }
    }

    @Test
    void everyRowAndTheLogComeAlongWithAnyKey() throws IOException {
        generated();
        BookKey key = BookKey.random();
        BookCopy.make(file(), BookKey.NONE, copy(), key);
        Path back = folder.resolve("back.mv.db");
        BookCopy.make(copy(), key, back, BookKey.NONE);
        try (var first = new Database(file(), BookKey.NONE);
                var last = new Database(back, BookKey.NONE)) {
            assertEquals(first.read(BookCopy::content), last.read(BookCopy::content));
        }
        Files.move(back, file(), StandardCopyOption.REPLACE_EXISTING);
        try (OpenBook book = OpenBook.in(folder)) {
            long id = book.ids().getAsLong();
            assertTrue(book.reader().contact(id).isEmpty(), "no id is given twice");
            book.put("add", Fixtures.contact(id, "Grace", "Njeri"));
            assertEquals(
                    Optional.of("add"), book.log().undo().map(a -> a.label().key()));
            assertThrows(BookException.class, () -> book.put("add", Fixtures.fullInteraction(id + 1, Long.MAX_VALUE)));
        }
    }

    @Test
    void nothingThatWasDeletedComesAlong() throws IOException {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("add", Fixtures.contact(1, "Xanthippe", "Quxzyword"));
            book.tell("DELETE FROM contact");
            book.tell("DELETE FROM change_edit");
        }
        assertTrue(text(file()).contains("Quxzyword"));
        BookCopy.make(file(), BookKey.NONE, copy(), BookKey.NONE);
        assertFalse(text(copy()).contains("Quxzyword"));
    }

    @Test
    void aCopyIsReadInLargePages() throws IOException {
        generated();
        BookCopy.make(file(), BookKey.NONE, copy(), BookKey.NONE);
        for (String table : new String[] {"contact", "referral"}) {
            long small = pages(file(), table);
            long large = pages(copy(), table);
            assertTrue(3 * large < small, table + ": " + large + " instead of " + small);
        }
    }

    /// So many are read to walk through a table.
    private static long pages(Path file, String table) {
        try (Database book = Database.lookOnly(file, BookKey.NONE)) {
            return book.read(c -> {
                var pages = H2File.store(c).getFileStore();
                long before = pages.getReadCount();
                for (Scan row = Scan.of(c, table); row.next(); ) {
                    assertTrue(row.getLong("id") > 0);
                }
                return pages.getReadCount() - before;
            });
        }
    }

    @Test
    void aCopyThatDiffersIsNoticed() throws IOException {
        generated();
        BookCopy.make(file(), BookKey.NONE, copy(), BookKey.NONE);
        for (String change : new String[] {
            "UPDATE contact SET notes = notes || 'x' WHERE id = (SELECT MIN(id) FROM contact)",
            "DELETE FROM change_edit WHERE n = 0",
            "ALTER SEQUENCE row_id RESTART WITH 1"
        }) {
            Path other = folder.resolve("other.mv.db");
            Files.copy(copy(), other, StandardCopyOption.REPLACE_EXISTING);
            try (OpenBook book = OpenBook.of(new Database(other, BookKey.NONE));
                    var first = new Database(file(), BookKey.NONE)) {
                book.tell(change);
                assertFalse(first.read(BookCopy::content).equals(book.database().read(BookCopy::content)), change);
            }
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
