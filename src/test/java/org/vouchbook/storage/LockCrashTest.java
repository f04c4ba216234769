package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.storage.KeyHeader.State;
import org.vouchbook.support.Fixtures;

/// What a crash leaves at each step of setting and removing a password: a book that opens, on one side or the other.
class LockCrashTest {
    @TempDir
    Path temp;

    private Path folder;
    private Path open;
    private Path encrypted;
    private KeyHeader header;
    private final BookKey key = BookKey.random();

    @BeforeEach
    void bothSides() throws IOException {
        folder = temp.resolve("book");
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("add", Fixtures.contact(1, "Grace", "Njeri"));
        }
        open = Files.copy(folder.resolve("book.mv.db"), temp.resolve("open.mv.db"));
        encrypted = temp.resolve("encrypted.mv.db");
        BookCopy.make(open, BookKey.NONE, encrypted, key);
        var wrapped = WrappedKey.lock(key, "words", 1000);
        header = KeyHeader.of(State.SET, key, wrapped, wrapped);
    }

    /// @param copies how many of the two headers have been written
    private void crashed(State state, int copies, Path file) throws IOException {
        for (String name : new String[] {"key.json", "key-copy.json"}) {
            Files.deleteIfExists(folder.resolve(name));
            if (copies-- > 0) {
                new JsonFile<>(folder.resolve(name), KeyHeader.class).write(header.with(state));
            }
        }
        Files.copy(file, folder.resolve("book.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(folder.resolve("locking.mv.db"), new byte[5000]);
    }

    private void assertOpen() {
        assertFalse(lock().isLocked());
        assertFalse(Files.exists(folder.resolve("key.json")) || Files.exists(folder.resolve("key-copy.json")));
        assertHasGrace(BookKey.NONE);
    }

    private void assertLocked() throws IOException {
        assertTrue(lock().isLocked());
        assertEquals(key, lock().unlock("words").orElseThrow());
        for (String name : new String[] {"key.json", "key-copy.json"}) {
            assertEquals(
                    State.SET,
                    KeyHeader.read(folder.resolve(name)).orElseThrow().state());
        }
        assertHasGrace(key);
    }

    private Lock lock() {
        return new Lock(folder, 1000);
    }

    private void assertHasGrace(BookKey with) {
        assertFalse(Files.exists(folder.resolve("locking.mv.db")), "a half copy is left");
        try (OpenBook book = OpenBook.of(new BookOpener(new BookFolder(folder, with), OpenBook.CLOCK).open())) {
            assertTrue(book.reader().contact(1).isPresent());
            book.put("add", Fixtures.contact(2, "Li", "Wei"));
        }
    }

    @Test
    void beforeTheEncryptedCopyHasTakenThePlace() throws IOException {
        for (int copies = 1; copies <= 2; copies++) {
            crashed(State.SETTING, copies, open);
            assertOpen();
        }
    }

    @Test
    void afterTheEncryptedCopyHasTakenThePlace() throws IOException {
        crashed(State.SETTING, 2, encrypted);
        assertLocked();
        crashed(State.SET, 1, encrypted);
        new JsonFile<>(folder.resolve("key-copy.json"), KeyHeader.class).write(header.with(State.SETTING));
        assertTrue(lock().isLocked());
        assertHasGrace(key);
    }

    @Test
    void beforeTheOpenCopyHasTakenThePlace() throws IOException {
        crashed(State.REMOVING, 2, encrypted);
        assertLocked();
        crashed(State.REMOVING, 1, encrypted);
        new JsonFile<>(folder.resolve("key-copy.json"), KeyHeader.class).write(header);
        assertLocked();
    }

    @Test
    void afterTheOpenCopyHasTakenThePlace() throws IOException {
        crashed(State.REMOVING, 2, open);
        assertOpen();
        crashed(State.REMOVING, 1, open);
        assertOpen();
    }
}
