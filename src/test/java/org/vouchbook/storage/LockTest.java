package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.storage.BackupHead.Kind;
import org.vouchbook.storage.Lock.Locked;
import org.vouchbook.support.Fixtures;

class LockTest {
    private static final int FEW_ROUNDS = 1000;

    @TempDir
    Path folder;

    private Lock lock() {
        return new Lock(folder, FEW_ROUNDS);
    }

    private OpenBook open(BookKey key) {
        return OpenBook.of(new BookOpener(new BookFolder(folder, key), OpenBook.CLOCK).open());
    }

    @BeforeEach
    void aBookWithOnePerson() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("add", Fixtures.contact(1, "Grace", "Njeriwanjiku"));
        }
    }

    private void assertHasGrace(BookKey key) {
        try (OpenBook book = open(key)) {
            assertEquals(Optional.of("Njeriwanjiku"), book.reader().contact(1).map(c -> c.familyName()));
            assertEquals(
                    Optional.of("add"), book.log().undo().map(a -> a.label().key()));
            book.log().redo();
        }
    }

    private boolean isAnywhereReadable(String word) throws IOException {
        return !Words.filesWith(folder, word).isEmpty();
    }

    @Test
    void withAPasswordTheBookOpensWithItAndWithTheRecoveryKeyOnly() throws IOException {
        assertFalse(lock().isLocked());
        Locked locked = lock().set("pässwörd");
        assertTrue(lock().isLocked());
        assertFalse(isAnywhereReadable("Njeriwanjiku"));
        assertEquals(Optional.empty(), lock().unlock("password"));
        assertEquals(Optional.empty(), lock().unlock(""));
        assertEquals(Optional.of(locked.key()), lock().unlock("pässwörd"));
        assertEquals(Optional.of(locked.key()), lock().unlock("pa\u0308sswo\u0308rd"), "composed otherwise");
        String typed = " "
                + locked.recoveryKey()
                        .toLowerCase(Locale.ROOT)
                        .replace('-', ' ')
                        .replace('0', 'o');
        assertEquals(Optional.of(locked.key()), lock().recover(typed));
        assertEquals(
                Optional.empty(), lock().recover("AAAAA-" + locked.recoveryKey().substring(6)));
        assertEquals(Optional.empty(), lock().unlock(locked.recoveryKey()));
        assertHasGrace(locked.key());
        try (OpenBook book = open(locked.key())) {
            book.put("more", Fixtures.contact(2, "Wilhelmine", "Quendelmann"));
            new Safekeeping(new BookFolder(folder, locked.key()), OpenBook.CLOCK, book.database()).backUp(Kind.MANUAL);
            book.put("and more", Fixtures.contact(3, "Papageno", "Vogel"));
        }
        for (String word : List.of("Njeriwanjiku", "Quendelmann", "Papageno")) {
            assertFalse(isAnywhereReadable(word), word);
        }
    }

    @Test
    void anotherPasswordKeepsTheBookAsItIs() throws IOException {
        Locked locked = lock().set("first");
        byte[] before = Files.readAllBytes(folder.resolve("book.mv.db"));
        lock().change(locked.key(), "second");
        assertEquals(Optional.empty(), lock().unlock("first"));
        assertEquals(Optional.of(locked.key()), lock().unlock("second"));
        assertEquals(Optional.of(locked.key()), lock().recover(locked.recoveryKey()));
        String renewed = lock().renewRecoveryKey(locked.key());
        assertEquals(Optional.empty(), lock().recover(locked.recoveryKey()));
        assertEquals(Optional.of(locked.key()), lock().recover(renewed));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("book.mv.db")));
        assertThrows(BookException.class, () -> lock().change(BookKey.random(), "third"));
    }

    @Test
    void aCopyOfTheHeaderWithAnOlderPasswordDoesNotStay() throws IOException {
        Locked locked = lock().set("first");
        Path copy = folder.resolve("key-copy.json");
        byte[] old = Files.readAllBytes(copy);
        lock().change(locked.key(), "second");
        Files.write(copy, old);
        assertTrue(lock().isLocked());
        Files.delete(folder.resolve("key.json"));
        assertEquals(Optional.empty(), lock().unlock("first"));
        assertEquals(Optional.of(locked.key()), lock().unlock("second"));
    }

    @Test
    void withoutThePasswordItIsAsBefore() throws IOException {
        Locked locked = lock().set("first");
        assertHasGrace(locked.key());
        lock().remove(locked.key());
        assertFalse(lock().isLocked());
        assertFalse(Files.exists(folder.resolve("key.json")));
        assertFalse(Files.exists(folder.resolve("key-copy.json")));
        assertHasGrace(BookKey.NONE);
    }

    @Test
    void aDamagedHeaderIsNoWrongPassword() throws IOException {
        Locked locked = lock().set("first");
        Path header = folder.resolve("key.json");
        byte[] sound = Files.readAllBytes(header);
        for (int at = 0; at < sound.length; at += 7) {
            byte[] changed = sound.clone();
            changed[at] ^= 1;
            Files.write(header, changed);
            assertEquals(Optional.of(locked.key()), lock().unlock("first"), "by the copy, byte " + at);
        }
        Files.writeString(folder.resolve("key-copy.json"), "{}");
        assertEquals(
                Fault.KEY_LOST,
                assertThrows(BookException.class, () -> lock().isLocked()).fault());
        Files.write(header, sound);
        assertTrue(lock().isLocked());
    }

    @Test
    void onlyTheUserMayRead() throws IOException {
        lock().set("first");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs rights");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        for (String name : new String[] {"key.json", "book.mv.db", "book.json"}) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))),
                    name);
        }
    }
}
