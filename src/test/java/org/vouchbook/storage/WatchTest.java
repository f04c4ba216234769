package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.domain.BookTrouble;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.Fixtures;

/// What happens to the folder of an open book is noticed, and what was acknowledged is there afterwards.
class WatchTest {
    private static final Contact MARTA = Fixtures.contact(1, "Marta", "Oliveira");
    private static final Contact JONAS = Fixtures.contact(2, "Jonas", "Becker");

    @TempDir
    Path temp;

    private Path folder;
    private BookClaim claim;
    private OpenBook book;
    private Watch watch;

    @BeforeEach
    void anOpenBook() {
        folder = temp.resolve("stick/book");
        claim = BookClaim.of(folder);
        book = OpenBook.in(folder);
        book.put("added", MARTA);
        watch = new Watch(new BookFolder(folder), book.database(), claim);
    }

    @AfterEach
    void close() {
        book.close();
        claim.close();
    }

    private Fault refusal() {
        BookException e = assertThrows(BookException.class, () -> book.put("refused", JONAS));
        watch.failed(e);
        return e.fault();
    }

    private void assertGoesOn() {
        assertEquals(Optional.empty(), watch.look());
        book.put("jonas", JONAS);
        book.close();
        book = OpenBook.in(folder);
        assertEquals("2", book.ask("SELECT COUNT(*) FROM contact"));
    }

    private void copyTo(Path other) throws IOException {
        Files.createDirectories(other);
        for (String name : new String[] {"book.mv.db", "journal", "in-use", "book.json"}) {
            Files.copy(folder.resolve(name), other.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void nothingIsWrongWithAnUndisturbedBook() {
        assertEquals(Optional.empty(), watch.look());
        book.put("jonas", JONAS);
        assertEquals(Optional.empty(), watch.look());
    }

    @Test
    void aFolderThatVanishesRefusesAndGoesOnWhenItIsBack() throws IOException {
        Path away = temp.resolve("away");
        Files.move(temp.resolve("stick"), away);
        assertEquals(Optional.of(new BookTrouble.Vanished(folder.toString())), watch.look());
        assertEquals(Fault.VANISHED, refusal());
        assertEquals("1", book.ask("SELECT COUNT(*) FROM contact"), "what is known can be read");
        assertFalse(Files.exists(temp.resolve("stick")), "nothing is made where the disk was");
        Files.move(away, temp.resolve("stick"));
        assertGoesOn();
    }

    /// Files on a stick that was pulled and put in again have other numbers, and the open ones are of no use.
    @Test
    void aDiskThatComesBackWithNewNumbersIsTakenUpAgain() throws IOException {
        copyTo(temp.resolve("again"));
        Files.move(folder, temp.resolve("dead"));
        assertEquals(Fault.VANISHED, refusal());
        Files.move(temp.resolve("again"), folder);
        assertTrue(watch.look().isPresent());
        assertTrue(watch.resume());
        assertThrows(BookException.class, () -> BookClaim.of(folder), "the claim too");
        assertGoesOn();
    }

    @Test
    void aBackupMakesNoFolderWhereTheDiskWas() throws IOException {
        Files.move(temp.resolve("stick"), temp.resolve("away"));
        var keeping = new Safekeeping(new BookFolder(folder), OpenBook.CLOCK, book.database());
        BookException e = assertThrows(BookException.class, () -> keeping.backUp(BackupHead.Kind.DAILY));
        assertEquals(Fault.VANISHED, e.fault());
        assertFalse(Files.exists(temp.resolve("stick")));
    }

    @Test
    void aJournalThatAnotherProgramReplacesIsNotWrittenTo() throws IOException {
        Path other = temp.resolve("other");
        copyTo(other);
        book.put("here", JONAS);
        Files.move(other.resolve("journal"), folder.resolve("journal"), StandardCopyOption.REPLACE_EXISTING);
        byte[] theirs = Files.readAllBytes(folder.resolve("journal"));
        assertEquals(Optional.of(new BookTrouble.Replaced("journal")), watch.look());
        assertEquals(Fault.REPLACED, refusal());
        assertFalse(watch.resume());
        assertEquals(-1, Files.mismatch(folder.resolve("journal"), Files.write(temp.resolve("same"), theirs)));
        // What stood here is kept, whatever becomes of the files.
        var keeping = new Safekeeping(new BookFolder(folder), OpenBook.CLOCK, book.database());
        try (Safekeeping.View view = keeping.begin()) {
            Backup kept = keeping.prove(view, BackupHead.Kind.REPLACED);
            assertEquals(2, kept == null ? 0 : kept.head().people());
        }
    }

    @Test
    void aDatabaseOrLockThatIsReplacedIsNoticed() throws IOException {
        for (String name : new String[] {"book.mv.db", "in-use"}) {
            Path kept = Files.move(folder.resolve(name), temp.resolve("kept"));
            assertEquals(Optional.of(new BookTrouble.Replaced(name)), watch.look(), "missing");
            Files.copy(kept, folder.resolve(name));
            assertEquals(Optional.of(new BookTrouble.Replaced(name)), watch.look(), "another");
            Files.move(kept, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            assertEquals(Optional.empty(), watch.look());
        }
        assertGoesOn();
    }

    @Test
    void aReadOnlyFolderAndAFullDiskAreNoticedAndLeft() {
        book.close();
        try (SmallDisk _ = SmallDisk.insert()) {
            book = OpenBook.in(folder);
            watch = new Watch(new BookFolder(folder), book.database(), claim);
            SmallDisk.lock(true);
            assertEquals(Fault.READ_ONLY, refusal());
            assertEquals(Optional.of(new BookTrouble.ReadOnly(folder.toString())), watch.look());
            SmallDisk.lock(false);
            assertEquals(Optional.empty(), watch.look());
            SmallDisk.fill(true);
            assertEquals(Fault.DISK_FULL, refusal());
            assertEquals(Optional.of(new BookTrouble.Full(folder.toString())), watch.look());
            assertEquals(Optional.of(new BookTrouble.Full(folder.toString())), watch.look(), "as long as it is so");
            SmallDisk.fill(false);
            assertGoesOn();
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenOpensNoBook() {
        book.close();
        try (SmallDisk _ = SmallDisk.insert()) {
            SmallDisk.lock(true);
            BookException e = assertThrows(BookException.class, () -> OpenBook.in(folder));
            assertEquals(Fault.READ_ONLY, e.fault());
        }
        book = OpenBook.in(folder);
        assertEquals(Optional.of(MARTA), book.reader().contact(1));
    }

    @Test
    void conflictCopiesAreNoticedAndPutAside() throws IOException {
        List<String> copies = List.of("book.mv (Anna's conflicted copy 2026-11-26).db", "journal-LAPTOP-7K2");
        for (String copy : copies) {
            Files.writeString(folder.resolve(copy), copy);
        }
        assertEquals(Optional.of(new BookTrouble.Copies(copies)), watch.look());
        watch.putAside(copies);
        assertEquals(Optional.empty(), watch.look());
        Files.writeString(folder.resolve(copies.getFirst()), "another");
        watch.putAside(List.of(copies.getFirst()));
        try (Stream<Path> aside = Files.list(folder.resolve("set-aside"))) {
            assertEquals(3, aside.count());
        }
    }
}
