package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.support.Fixtures;

class VaultTest {
    private static final Clock CLOCK = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private static Fault refused(Vault vault) {
        return assertThrows(BookException.class, vault::open).fault();
    }

    @Test
    void aPasswordIsAskedForFromTheNextOpeningOn() {
        var vault = new Vault(folder, CLOCK);
        long id;
        try (Workspace workspace = vault.open()) {
            id = new People(workspace).add(Fixtures.contact("Grace", "Njeri")).id();
            assertEquals(
                    Fault.IN_USE,
                    assertThrows(BookException.class, () -> vault.setPassword("too early"))
                            .fault());
        }
        String recovery = vault.setPassword("a good password");
        assertTrue(vault.hasPassword());
        try (Workspace workspace = vault.open()) {
            assertTrue(new People(workspace).open(id).isPresent());
            vault.changePassword("a better password");
        }
        var next = new Vault(folder, CLOCK);
        assertEquals(Fault.LOCKED, refused(next));
        assertFalse(next.unlock("a good password"));
        assertEquals(Fault.LOCKED, refused(next));
        assertTrue(next.unlock("a better password"));
        try (Workspace workspace = next.open()) {
            assertTrue(new People(workspace).open(id).isPresent());
        }
        var forgotten = new Vault(folder, CLOCK);
        assertTrue(forgotten.recover(recovery));
        forgotten.removePassword();
        assertFalse(forgotten.hasPassword());
        try (Workspace workspace = new Vault(folder, CLOCK).open()) {
            assertTrue(new People(workspace).open(id).isPresent());
        }
    }

    /// A stick that is not plugged in, a mount that vanished.
    @Test
    void whereABookWasNoNewOneIsMadeUnlessToldTo() throws IOException {
        Path book = folder.resolve("stick/book");
        var known = new KnownBooks(folder.resolve("books.json"));
        assertEquals(
                Fault.MISSING,
                assertThrows(BookException.class, new Vault(book, CLOCK, known)::openThere)
                        .fault());
        assertFalse(Files.exists(book.getParent()), "a job begins no book");
        try (Workspace workspace = new Vault(book, CLOCK, known).open()) {
            new People(workspace).add(Fixtures.contact("Grace", "Njeri"));
        }
        Files.move(folder.resolve("stick"), folder.resolve("unplugged"));
        var next = new Vault(book, CLOCK, new KnownBooks(folder.resolve("books.json")));
        assertEquals(Fault.MISSING, refused(next));
        assertFalse(Files.exists(book.getParent()), "nothing was made");
        Files.createDirectories(book);
        assertEquals(Fault.MISSING, refused(next));
        try (Stream<Path> made = Files.list(book)) {
            assertEquals(0, made.count(), "nothing was made in an empty mount point either");
        }
        assertEquals(Optional.empty(), KnownBooks.in(folder.resolve("stick")));
        assertEquals(Optional.of(folder.resolve("unplugged/book")), KnownBooks.in(folder.resolve("unplugged")));
        try (Workspace workspace = next.in(folder.resolve("unplugged/book")).open()) {
            assertTrue(new People(workspace).open(1).isPresent());
        }
        next.begin().close();
        next.open().close();
    }

    @Test
    void aListOfBooksThatCannotBeReadOrWrittenHindersNothing() throws IOException {
        Path file = folder.resolve("books.json");
        for (String text : List.of("", "null", "{}", "{\"folders\":null}", "[1]")) {
            Files.writeString(file, text);
            new Vault(folder.resolve("book"), CLOCK, new KnownBooks(file))
                    .open()
                    .close();
            assertTrue(new KnownBooks(file).knows(folder.resolve("other/../book")), text);
        }
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        new Vault(folder.resolve("book"), CLOCK, new KnownBooks(file)).open().close();
    }

    @Test
    void oneBookIsOpenOnce() {
        try (Workspace _ = new Vault(folder, CLOCK).open()) {
            assertEquals(Fault.IN_USE, refused(new Vault(folder, CLOCK)));
        }
        new Vault(folder, CLOCK).open().close();
    }
}
