package org.vouchbook.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.support.Fixtures;

class BookKeyTest {
    @TempDir
    Path folder;

    private static Database open(Path folder, BookKey key) {
        return new BookOpener(new BookFolder(folder, key), OpenBook.CLOCK).open();
    }

    private static String bytes(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aBookWithAKeyIsReadOnlyWithIt() throws IOException {
        BookKey key = BookKey.random();
        try (var book = OpenBook.of(open(folder, key))) {
            book.put("add", Fixtures.contact(1, "Grace", "Njeriwanjiku"));
        }
        String file = bytes(folder.resolve("book.mv.db"));
        assertTrue(file.startsWith("H2encrypt"));
        assertFalse(file.contains("Njeriwanjiku"));
        try (var book = OpenBook.of(open(folder, BookKey.of(key.secret())))) {
            assertEquals(
                    Optional.of("Grace Njeriwanjiku"), book.reader().contact(1).map(c -> c.displayName()));
        }
        for (BookKey wrong : new BookKey[] {BookKey.random(), BookKey.NONE}) {
            assertThrows(BookException.class, () -> open(folder, wrong));
        }
        try (var book = OpenBook.of(open(folder, key))) {
            assertTrue(book.reader().contact(1).isPresent(), "a wrong key has harmed nothing");
        }
    }

    @Test
    void everyKindOfFileHasAKeyOfItsOwn() {
        BookKey key = BookKey.random();
        byte[] sealed = key.seal("journal").seal("x".getBytes(UTF_8), new byte[0]);
        assertThrows(BrokenSealException.class, () -> key.seal("backup").open(sealed, new byte[0]));
        assertNotEquals(key.filePassword(), BookKey.random().filePassword());
    }

    @Test
    void aKeyTellsNothingOfItself() {
        BookKey key = BookKey.random();
        String text = new BookFolder(folder, key).toString();
        assertFalse(text.contains(HexFormat.of().formatHex(key.secret())), text);
        assertTrue(text.contains("a key"), text);
        assertEquals(key, BookKey.of(key.secret()));
        assertThrows(IllegalArgumentException.class, () -> BookKey.of(new byte[31]));
    }
}
