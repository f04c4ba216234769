package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.storage.BackupHead.Kind;

/// A backup counts when it was restored and compared; the book is the last one and the journal since.
class BackupTest extends BackedUpFixture {
    @Test
    void theJournalGoesOnFromTheBackup() throws IOException {
        try (Journal journal = Journal.open(book.journal(), Seal.PLAIN).orElseThrow()) {
            assertEquals(1, journal.base());
            assertEquals(2, journal.last().number());
        }
        assertEquals(1, files(book.backups()).size(), "nothing unfinished is left");
        assertFalse(Files.exists(book.folder().resolve("proving.mv.db")));
    }

    /// Of a file that came over a bad line, nothing may be missing, added or turned, in its checksum either.
    @Test
    void aBackupWhoseEndIsNotItsOwnIsRefused() throws IOException {
        Path file = files(book.backups()).getFirst();
        byte[] whole = Files.readAllBytes(file);
        byte[] turned = whole.clone();
        turned[whole.length - 1] ^= 1;
        var backups = new Backups(book, OpenBook.CLOCK, new BookBuilder(BookKey.NONE, Migration.all()));
        for (byte[] wrong :
                List.of(turned, Arrays.copyOf(whole, whole.length - 1), Arrays.copyOf(whole, whole.length + 1))) {
            Path copy = Files.write(temp.resolve("copy.vouchbook"), wrong);
            assertThrows(
                    BadBookException.class, () -> backups.restore(copy, temp.resolve("scratch.mv.db"), Leave.NEVER));
        }
    }

    @Test
    void theBookIsTheBackupAndTheJournalSince() throws IOException {
        Files.delete(book.file());
        var opener = new BookOpener(book, OpenBook.CLOCK);
        try (OpenBook open = OpenBook.of(opener.open())) {
            assertPeople(open, MARTA, JONAS);
            assertTrue(opener.repair().orElseThrow().whole());
            open.log().undo();
            open.log().undo();
            assertPeople(open);
            open.put("grace", GRACE);
            assertTrue(open.ids().getAsLong() > 2);
        }
    }

    @Test
    void whereTheLastBackupIsDamagedTheOneBeforeServes() throws IOException {
        try (OpenBook open = open()) {
            keeping(open).backUp(Kind.DAILY);
            open.put("grace", GRACE);
        }
        List<Path> backups = files(book.backups());
        assertEquals(2, backups.size());
        byte[] last = Files.readAllBytes(backups.getLast());
        last[last.length / 2] ^= 1;
        Files.write(backups.getLast(), last);
        Files.delete(book.file());
        try (OpenBook open = open()) {
            assertPeople(open, MARTA, JONAS, GRACE);
        }
        Files.delete(backups.getFirst());
        Files.delete(book.file());
        try (OpenBook open = open()) {
            assertPeople(open, MARTA, JONAS, GRACE);
        }
    }

    @Test
    void aBackupWhileTheBookIsUsedHasOneStateAndWhatCameLaterStaysInTheJournal() throws IOException {
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            Backup backup;
            try (Safekeeping.View view = keeping.begin()) {
                open.put("grace", GRACE);
                open.delete(MARTA);
                backup = keeping.prove(view, Kind.MANUAL);
            }
            assertNotNull(backup);
            assertEquals(2, backup.head().people());
            keeping.settle(backup);
            open.put("again", MARTA);
        }
        Files.delete(book.file());
        try (OpenBook open = open()) {
            assertPeople(open, MARTA, JONAS, GRACE);
        }
    }

    @Test
    void silentDamageIsNoticedAndNotBackedUp() throws IOException {
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            open.tell("UPDATE contact SET family_name = 'Olivejra' WHERE id = 1");
            try (Safekeeping.View view = keeping.begin()) {
                assertFalse(keeping.isSound(view));
            }
            BookException e = assertThrows(BookException.class, () -> keeping.backUp(Kind.DAILY));
            assertEquals(Fault.DAMAGED, e.fault());
            assertEquals(1, files(book.backups()).size());
        }
    }

    @Test
    void aBookWithAKeySealsItsBackups() throws IOException {
        book = new BookFolder(temp.resolve("sealed"), BookKey.random());
        try (OpenBook open = open()) {
            open.put("marta", MARTA);
            keeping(open).backUp(Kind.DAILY);
            open.put("jonas", JONAS);
        }
        for (Path file : Stream.concat(files(book.folder()).stream(), files(book.backups()).stream())
                .filter(Files::isRegularFile)
                .toList()) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("Oliveira") || text.contains("\u001f\u008b\b\u0000\u0000"), file.toString());
        }
        Files.delete(book.file());
        try (OpenBook open = open()) {
            assertPeople(open, MARTA, JONAS);
        }
    }

    @Test
    void aCopyInAnotherPlaceIsTheSame() throws IOException {
        Path second = temp.resolve("second disk");
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            Backup backup = keeping.backups().getFirst();
            keeping.copy(backup, second);
            assertEquals(-1, Files.mismatch(backup.file(), files(second).getFirst()));
        }
    }
}
