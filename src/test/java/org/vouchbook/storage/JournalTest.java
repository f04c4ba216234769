package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.support.Fixtures;

/// What stands in the journal comes back, whatever the database has kept of it.
class JournalTest {
    private static final Contact MARTA = Fixtures.contact(1, "Marta", "Oliveira");
    private static final Contact JONAS = Fixtures.contact(2, "Jonas", "Becker");
    private static final Contact GRACE = Fixtures.contact(3, "Grace", "Njeri");

    @TempDir
    Path temp;

    private BookFolder book;
    private Path old;

    @BeforeEach
    void aBookAndAnOlderStateOfItsDatabase() throws IOException {
        book = new BookFolder(temp.resolve("book"));
        old = temp.resolve("old");
        try (OpenBook open = OpenBook.in(book.folder())) {
            open.put("marta", MARTA);
        }
        Files.copy(book.file(), old);
        try (OpenBook open = OpenBook.in(book.folder())) {
            open.put("jonas", JONAS);
            open.put("grace", GRACE);
        }
    }

    private void fallBack() throws IOException {
        Files.copy(old, book.file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Optional<Repair> open(Check check) {
        var opener = new BookOpener(book, OpenBook.CLOCK);
        try (OpenBook open = OpenBook.of(opener.open())) {
            check.of(open);
        }
        return opener.repair();
    }

    private interface Check {
        void of(OpenBook book);
    }

    private static void assertPeople(OpenBook open, Contact... people) {
        assertEquals(String.valueOf(people.length), open.ask("SELECT COUNT(*) FROM contact"));
        for (Contact person : people) {
            assertEquals(Optional.of(person), open.reader().contact(person.id()));
        }
    }

    /// A program may replace the file just while it is written to.
    @Test
    void whatWentIntoAFileThatIsNoLongerTheBooksIsNotSaved() throws IOException {
        try (Journal journal = Journal.open(book.journal(), Seal.PLAIN).orElseThrow()) {
            JournalEntry before = journal.last();
            var next = new JournalEntry(before.book(), before.format(), before.number() + 1, before.sums());
            byte[] file = Files.readAllBytes(book.journal());
            Files.move(book.journal(), temp.resolve("moved"));
            Files.write(book.journal(), file);
            assertEquals(
                    Fault.REPLACED,
                    assertThrows(BookException.class, () -> journal.append(next, List.of()))
                            .fault());
            assertEquals(before, journal.last());
            assertArrayEquals(file, Files.readAllBytes(temp.resolve("moved")), "nothing of it is left there either");
        }
    }

    @Test
    void whatTheDatabaseLacksComesFromTheJournalAndCanBeUndone() throws IOException {
        fallBack();
        assertEquals(Optional.empty(), open(open -> {
            assertPeople(open, MARTA, JONAS, GRACE);
            assertEquals("grace", open.log().undo().orElseThrow().label().key());
            assertEquals("jonas", open.log().undo().orElseThrow().label().key());
            assertEquals("jonas", open.log().redo().orElseThrow().label().key());
        }));
        fallBack();
        open(open -> {
            assertPeople(open, MARTA, JONAS);
            assertEquals("grace", open.log().redo().orElseThrow().label().key());
        });
    }

    @Test
    void changesAndDeletionsInAnyOrderComeBack() throws IOException {
        Contact renamed = MARTA.edit().notes("moved to Porto").build();
        Interaction call = Fixtures.interaction(9, 2, InteractionKind.CALL, Fixtures.TODAY);
        open(open -> {
            open.put("call", call);
            open.put("moved", renamed, Fixtures.interaction(9, 1, InteractionKind.CALL, Fixtures.TODAY));
            open.delete(JONAS);
        });
        fallBack();
        open(open -> {
            assertPeople(open, renamed, GRACE);
            assertEquals(1, open.reader().interactions(1).size());
            open.log().undo();
            open.log().undo();
            assertPeople(open, MARTA, JONAS, GRACE);
        });
    }

    @Test
    void idsOfWhatComesFromTheJournalAreNotGivenAgain() throws IOException {
        open(open -> {
            open.put("far", Fixtures.contact(5000, "Far", "Away"));
            open.delete(Fixtures.contact(5000, "Far", "Away"));
        });
        fallBack();
        open(open -> assertTrue(open.ids().getAsLong() > 5000));
    }

    @Test
    void aTornLastRecordIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(book.journal());
        open(open -> open.put("four", Fixtures.contact(4, "Not", "Acknowledged")));
        byte[] longer = Files.readAllBytes(book.journal());
        for (int length = whole.length; length < longer.length; length += 13) {
            fallBack();
            Files.write(book.journal(), Arrays.copyOf(longer, length));
            open(open -> assertPeople(open, MARTA, JONAS, GRACE));
            assertArrayEquals(whole, Files.readAllBytes(book.journal()));
        }
    }

    @Test
    void aDamageInTheMiddleIsReportedAndTheRestIsKept() throws IOException {
        long jonas;
        try (Journal journal = Journal.open(book.journal(), Seal.PLAIN).orElseThrow()) {
            jonas = journal.after(1).getFirst().entry() + 5;
        }
        byte[] bytes = Files.readAllBytes(book.journal());
        bytes[(int) jonas] ^= 1;
        Files.write(book.journal(), bytes);
        fallBack();
        Repair repair = open(open -> assertPeople(open, MARTA, GRACE)).orElseThrow();
        assertEquals(1, repair.missing());
        assertFalse(repair.whole());
    }

    @Test
    void aDamageThatTheDatabaseDoesNotNeedIsMendedSilently() throws IOException {
        byte[] bytes = Files.readAllBytes(book.journal());
        for (int at = 0; at < bytes.length; at += 31) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x10;
            Files.write(book.journal(), damaged);
            open(open -> assertPeople(open, MARTA, JONAS, GRACE));
        }
    }

    @Test
    void aNewBookHasAJournalFromWhichItCanBeRebuilt() throws IOException {
        Files.delete(book.file());
        Repair repair = open(open -> assertPeople(open, MARTA, JONAS, GRACE)).orElseThrow();
        assertTrue(repair.whole());
        assertEquals(3, repair.before());
        assertEquals(3, repair.after());
        Files.delete(book.file());
        Files.delete(book.marker());
        open(open -> assertPeople(open, MARTA, JONAS, GRACE));
    }

    @Test
    void theSumsFollowEveryChange() {
        open(open -> {
            open.put("full", Fixtures.fullContact(21), Fixtures.fullInteraction(22, 21));
            open.log().undo();
            open.log().redo();
            open.delete(GRACE);
        });
        Sums scanned;
        try (var database = new Database(book.file(), BookKey.NONE)) {
            scanned = database.read(c -> Sums.of(c, Schema.of(c)));
        }
        try (Journal journal = Journal.open(book.journal(), Seal.PLAIN).orElseThrow()) {
            assertEquals(scanned, journal.last().sums());
            assertEquals(3, scanned.count("contact"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anEarlierFileOfTheDatabaseThatTheJournalDoesNotReachIsNotTaken() throws IOException {
        try (Journal journal = Journal.open(book.journal(), Seal.PLAIN).orElseThrow();
                Journal fresh = journal.startAfresh(journal.last(), temp.resolve("earlier"))) {
            assertEquals(3, fresh.base());
        }
        fallBack();
        assertEquals(
                Fault.DAMAGED,
                assertThrows(BookException.class, () -> open(_ -> {})).fault());
    }

    @Test
    void aJournalThatIsLostIsBegunAgain() throws IOException {
        Files.delete(book.journal());
        open(open -> open.put("four", Fixtures.contact(4, "Nr", "4")));
        Files.write(book.journal(), new byte[100], StandardOpenOption.TRUNCATE_EXISTING);
        open(open -> assertEquals("4", open.ask("SELECT COUNT(*) FROM contact")));
        try (Journal journal = Journal.open(book.journal(), Seal.PLAIN).orElseThrow()) {
            assertEquals(4, journal.base());
        }
    }
}
