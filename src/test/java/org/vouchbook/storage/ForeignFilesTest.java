package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.Fixtures;

/// Files of another book in a book's folder, as a sync program or a hand puts them there.
class ForeignFilesTest {
    private static final Contact MARTA = Fixtures.contact(1, "Marta", "Oliveira");

    @TempDir
    Path temp;

    private BookFolder book;

    @BeforeEach
    void aBookWithOnePerson() {
        book = new BookFolder(temp.resolve("book"));
        try (OpenBook open = OpenBook.in(book.folder())) {
            open.put("added", MARTA);
        }
    }

    @Test
    void anotherBooksFileIsNotTakenForThisOne() throws IOException {
        Files.copy(anotherBook().file(), book.file(), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(book.journal());
        byte[] before = Files.readAllBytes(book.file());
        assertEquals(Fault.DAMAGED, faultOfOpening());
        assertArrayEquals(before, Files.readAllBytes(book.file()));
    }

    /// Were its changes taken in, or the book made anew from it, somebody else's people would be there in silence.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherBooksJournalIsPutAside(boolean noted) throws IOException {
        BookFolder other = anotherBook();
        Files.copy(other.journal(), book.journal(), StandardCopyOption.REPLACE_EXISTING);
        byte[] foreign = Files.readAllBytes(book.journal());
        if (!noted) {
            Files.delete(book.marker());
        }
        var opener = new BookOpener(book, OpenBook.CLOCK);
        try (Database database = opener.open()) {
            assertEquals(1, people(database));
        }
        Repair repair = opener.repair().orElseThrow();
        assertEquals(new Repair(false, book.setAside().resolve("journal"), -1, -1, 0), repair);
        assertArrayEquals(foreign, Files.readAllBytes(book.setAside().resolve("journal")));
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1));
        }
    }

    /// Database lost, and beside it a journal of another book: neither is made anew from the other's changes.
    @Test
    void nothingIsMadeAnewFromAnotherBooksJournal() throws IOException {
        BookFolder other = anotherBook();
        Files.copy(other.journal(), book.journal(), StandardCopyOption.REPLACE_EXISTING);
        byte[] foreign = Files.readAllBytes(book.journal());
        Files.delete(book.file());
        assertEquals(Fault.DAMAGED, faultOfOpening());
        assertArrayEquals(foreign, Files.readAllBytes(book.journal()), "left as it was");
    }

    @Test
    void anEarlierJournalOfAnotherBookIsPassedOver() throws IOException {
        Files.createDirectories(book.earlier());
        Files.copy(anotherBook().journal(), book.earlier().resolve("1"));
        Files.delete(book.file());
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1));
            assertEquals("1", open.ask("SELECT COUNT(*) FROM contact"));
        }
    }

    @Test
    void databaseAndJournalOutvoteTheNoteOfAnotherBook() throws IOException {
        String own = Files.readString(book.marker());
        Files.copy(anotherBook().marker(), book.marker(), StandardCopyOption.REPLACE_EXISTING);
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1));
        }
        assertEquals(own, Files.readString(book.marker()));
    }

    private BookFolder anotherBook() {
        var other = new BookFolder(temp.resolve("other"));
        try (OpenBook open = OpenBook.in(other.folder())) {
            for (int id = 7; id < 10; id++) {
                open.put("added", Fixtures.contact(id, "Somebody", "Else"));
            }
        }
        return other;
    }

    private static long people(Database database) {
        return database.read(c -> Sums.of(c, Schema.of(c))).count(ContactTable.TABLE.name());
    }

    private Fault faultOfOpening() {
        return assertThrows(
                        BookException.class, () -> OpenBook.in(book.folder()).close())
                .fault();
    }
}
