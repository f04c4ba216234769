package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.Fixtures;

class FullDiskTest {
    @TempDir
    Path folder;

    private static Contact person(long id) {
        return Fixtures.contact(id, "Nr", String.valueOf(id))
                .edit()
                .notes("x".repeat(20_000))
                .build();
    }

    /// Writes until the file would have to grow: how soon that is, is the file's affair.
    private static long firstRefused(OpenBook book, long from) {
        for (long id = from; id < from + 100; id++) {
            try {
                book.put("added", person(id));
            } catch (BookException e) {
                assertEquals(Fault.DISK_FULL, e.fault());
                return id;
            }
        }
        throw new AssertionError("the disk never was full");
    }

    private static void assertHasExactly(OpenBook book, long last) {
        assertEquals(String.valueOf(last), book.ask("SELECT COUNT(*) FROM contact"));
        for (long id = 1; id <= last; id++) {
            assertEquals(Optional.of(person(id)), book.reader().contact(id));
        }
        assertEquals(String.valueOf(last), book.ask("SELECT COUNT(*) FROM change_set"));
    }

    private static Fault fault(Supplier<Object> work) {
        return assertThrows(BookException.class, work::get).fault();
    }

    @Test
    void aFullDiskLosesNothingAndWorkGoesOnWhenThereIsRoom() {
        try (SmallDisk _ = SmallDisk.insert();
                OpenBook book = OpenBook.in(folder)) {
            book.put("added", person(1));
            SmallDisk.fill(true);
            long refused = firstRefused(book, 2);
            assertEquals(Fault.DISK_FULL, fault(() -> {
                book.put("again", person(refused));
                return refused;
            }));
            SmallDisk.fill(false);
            assertHasExactly(book, refused - 1);
            book.put("added", person(refused));
            assertHasExactly(book, refused);
        }
        try (OpenBook book = OpenBook.in(folder)) {
            book.log().undo();
            assertEquals(
                    Optional.of("added"), book.log().redo().map(a -> a.label().key()));
        }
    }

    /// The book is not called damaged then, however often it is tried.
    @Test
    void aNumberThatCannotBeDrawnIsAFullDiskAndNothingElse() {
        try (SmallDisk _ = SmallDisk.insert();
                OpenBook book = OpenBook.in(folder)) {
            book.put("added", person(1));
            SmallDisk.fill(true);
            for (int i = 0; i < 3; i++) {
                assertEquals(Fault.DISK_FULL, fault(() -> {
                    for (int n = 0; n < 10_000; n++) {
                        book.ids().getAsLong();
                    }
                    return true;
                }));
                assertEquals(Fault.DISK_FULL, fault(() -> {
                    book.put("refused", person(2));
                    return true;
                }));
            }
            SmallDisk.fill(false);
            assertHasExactly(book, 1);
            book.put("added", person(2));
            assertHasExactly(book, 2);
        }
    }

    @Test
    void whatWasWrittenCanBeReadWhileTheDiskIsFull() {
        try (SmallDisk _ = SmallDisk.insert();
                OpenBook book = OpenBook.in(folder)) {
            book.put("added", person(1));
            SmallDisk.fill(true);
            long refused = firstRefused(book, 2);
            assertHasExactly(book, refused - 1);
        }
    }

    /// The journal had room, the database has not: what was refused must not come back as a surprise.
    @Test
    void whatTheDatabaseHadNoRoomForIsTakenOutOfTheJournal() {
        try (SmallDisk _ = SmallDisk.insert()) {
            long refused;
            try (OpenBook book = OpenBook.in(folder)) {
                book.put("added", person(1));
                SmallDisk.fillFor("book.mv.db");
                refused = firstRefused(book, 2);
            }
            SmallDisk.fill(false);
            try (OpenBook book = OpenBook.in(folder)) {
                assertHasExactly(book, refused - 1);
                book.put("added", person(refused));
                assertHasExactly(book, refused);
            }
            try (OpenBook book = OpenBook.in(folder)) {
                assertHasExactly(book, refused);
            }
        }
    }

    @Test
    void whereTheJournalHasNoRoomNothingIsChanged() {
        try (SmallDisk _ = SmallDisk.insert();
                OpenBook book = OpenBook.in(folder)) {
            book.put("added", person(1));
            SmallDisk.fillFor("journal");
            assertEquals(2, firstRefused(book, 2));
            assertHasExactly(book, 1);
            SmallDisk.fill(false);
            book.put("added", person(2));
            assertHasExactly(book, 2);
        }
    }

    @Test
    void aBackupThatCannotBeProvedDoesNotCountAndTheBookGoesOn() {
        var place = new BookFolder(folder);
        try (SmallDisk _ = SmallDisk.insert();
                OpenBook book = OpenBook.in(folder)) {
            var keeping = new Safekeeping(place, OpenBook.CLOCK, book.database());
            book.put("added", person(1));
            SmallDisk.fillFor("proving");
            assertEquals(Fault.DISK_FULL, fault(() -> {
                keeping.backUp(BackupHead.Kind.DAILY);
                return 1;
            }));
            assertEquals(List.of(), keeping.backups());
            book.put("added", person(2));
            SmallDisk.fill(false);
            keeping.backUp(BackupHead.Kind.DAILY);
            assertEquals(1, keeping.backups().size());
            assertHasExactly(book, 2);
        }
    }
}
