package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.Fixtures;

class BookOpenerTest {
    private static final Contact MARTA = Fixtures.contact(1, "Marta", "Oliveira");

    @TempDir
    Path temp;

    private BookFolder book;

    @BeforeEach
    void aBookWithOnePerson() {
        book = new BookFolder(temp.resolve("My böök + 100% {x} 'y' 日本"));
        try (OpenBook open = OpenBook.in(book.folder())) {
            open.put("added", MARTA);
        }
    }

    private Fault faultOfOpening() {
        return assertThrows(
                        BookException.class, () -> OpenBook.in(book.folder()).close())
                .fault();
    }

    /// With the journal everything is there again; without it there is nothing to rebuild from, and the file stays.
    private void assertRebuiltOrLeftAlone() throws IOException {
        byte[] before = Files.readAllBytes(book.file());
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1));
            assertTrue(open.log().undo().isPresent(), "the log is there too");
        }
        try (var files = Files.list(book.folder())) {
            Path aside = files.filter(f -> f.getFileName().toString().startsWith("damaged-"))
                    .findFirst()
                    .orElseThrow();
            assertArrayEquals(before, Files.readAllBytes(aside), "the damaged file is kept");
        }
        Files.write(book.file(), before);
        Files.delete(book.journal());
        assertDamagedAndLeftAlone();
    }

    private void assertDamagedAndLeftAlone() throws IOException {
        byte[] before = Files.readAllBytes(book.file());
        assertEquals(Fault.DAMAGED, faultOfOpening());
        assertArrayEquals(before, Files.readAllBytes(book.file()), "the damaged file was written to");
        Files.delete(book.marker());
        assertEquals(Fault.DAMAGED, faultOfOpening(), "without the note beside it");
        assertArrayEquals(before, Files.readAllBytes(book.file()), "the damaged file was written to");
        assertFalse(Files.exists(book.marker()));
    }

    @Test
    void aBookIsFoundAgain() throws IOException {
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1));
        }
        try (var files = Files.list(temp)) {
            assertEquals(1, files.count(), "everything lies in the folder of the book");
        }
        Files.delete(book.marker());
        OpenBook.in(book.folder()).close();
        assertTrue(Files.exists(book.marker()), "the note is written again");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 8192, 9000})
    void aCutOffFileIsDamaged(int length) throws IOException {
        Files.write(book.file(), Arrays.copyOf(Files.readAllBytes(book.file()), length));
        assertRebuiltOrLeftAlone();
    }

    @Test
    void garbageIsDamaged() throws IOException {
        byte[] garbage = new byte[100_000];
        new Random(7).nextBytes(garbage);
        Files.write(book.file(), garbage);
        assertRebuiltOrLeftAlone();
    }

    @Test
    void garbageAfterTheHeadersIsDamaged() throws IOException {
        byte[] file = Files.readAllBytes(book.file());
        byte[] garbage = new byte[file.length - 8192];
        new Random(7).nextBytes(garbage);
        System.arraycopy(garbage, 0, file, 8192, garbage.length);
        Files.write(book.file(), file);
        assertRebuiltOrLeftAlone();
    }

    @Test
    void aTextFileIsDamaged() throws IOException {
        Files.writeString(book.file(), "this is no book\n".repeat(2000));
        assertRebuiltOrLeftAlone();
    }

    @Test
    void aDatabaseOfSomethingElseIsDamaged() throws IOException {
        Path other = temp.resolve("other.mv.db");
        try (var database = new Database(other, BookKey.NONE)) {
            database.write(c -> c.createStatement().execute("CREATE TABLE address (x INT)"));
        }
        Files.copy(other, book.file(), StandardCopyOption.REPLACE_EXISTING);
        assertRebuiltOrLeftAlone();
    }

    @Test
    void aMissingFileIsDamageAndNotANewBook() throws IOException {
        Files.delete(book.file());
        Files.move(book.journal(), temp.resolve("journal"));
        assertEquals(Fault.DAMAGED, faultOfOpening());
        assertFalse(Files.exists(book.file()));
        Files.move(temp.resolve("journal"), book.journal());
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1));
        }
    }

    /// Whatever is left of a book: nobody begins a new one over it.
    @ParameterizedTest
    @ValueSource(strings = {"journal", "key.json", "key-copy.json", "backups/a.vouchbook", "earlier/1"})
    void aRemainderIsDamageAndNotANewBook(String name) throws IOException {
        var left = new BookFolder(temp.resolve("left"));
        assertFalse(left.isThere());
        Path file = left.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "something");
        assertTrue(left.isThere());
        assertEquals(
                Fault.DAMAGED,
                assertThrows(
                                BookException.class,
                                () -> OpenBook.in(left.folder()).close())
                        .fault());
        assertEquals("something", Files.readString(file));
    }

    @Test
    void aBookOfANewerVouchbookIsLeftAlone() throws IOException {
        try (OpenBook open = OpenBook.in(book.folder())) {
            open.tell("UPDATE meta SET format = 999");
        }
        byte[] before = Files.readAllBytes(book.file());
        assertEquals(Fault.NEWER, faultOfOpening());
        assertArrayEquals(before, Files.readAllBytes(book.file()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "[]", "{\"bookId\":null}", "{\"bookId\":\"x\",\"format\":1}", "\u0000\u0001"})
    void anUnreadableNoteDoesNotCloseTheBook(String note) throws IOException {
        Files.writeString(book.marker(), note);
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1));
        }
        assertTrue(Files.readString(book.marker()).contains("bookId"));
    }

    @Test
    void leftoversOfACrashDoNotDisturb() throws IOException {
        var fresh = new BookFolder(temp.resolve("fresh"));
        Files.createDirectories(fresh.folder());
        for (String leftover : new String[] {"unfinished.mv.db", "journal.new", "book.json.new"}) {
            Files.writeString(fresh.folder().resolve(leftover), "half a book");
            Files.writeString(book.folder().resolve(leftover), "half a book");
        }
        try (OpenBook open = OpenBook.in(fresh.folder())) {
            assertEquals("0", open.ask("SELECT COUNT(*) FROM contact"));
        }
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1));
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsAFault() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        BookException e = assertThrows(BookException.class, () -> OpenBook.in(file));
        assertEquals(Fault.FAILED, e.fault());
        assertEquals(file.toString(), e.path());
        assertEquals("x", Files.readString(file));
    }

    /// H2 reads its settings from the same line as the path, and knows no way to write a semicolon there.
    @Test
    void aFolderWithASemicolonIsRefusedAndNothingIsMadeElsewhere() throws IOException {
        Path odd = temp.resolve("a;WRITE_DELAY=1");
        assertEquals(
                Fault.FAILED,
                assertThrows(BookException.class, () -> OpenBook.in(odd)).fault());
        try (var files = Files.list(temp)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsReadOnly() {
        assertTrue(book.folder().toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(book.folder()), "this user may write everywhere");
            assertEquals(Fault.READ_ONLY, faultOfOpening());
        } finally {
            assertTrue(book.folder().toFile().setWritable(true));
        }
    }

    @Test
    void theSettingsThatLoseNothingAreInForce() {
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals("0", setting(open, "WRITE_DELAY"));
            assertEquals("false", setting(open, "REUSE_SPACE").toLowerCase(Locale.ROOT));
        }
    }

    private static String setting(OpenBook open, String name) {
        return open.ask("SELECT MAX(SETTING_VALUE) FROM INFORMATION_SCHEMA.SETTINGS"
                + " WHERE UPPER(SETTING_NAME) IN ('" + name + "', 'PROPERTY." + name + "')");
    }
}
