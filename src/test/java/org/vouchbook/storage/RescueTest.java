package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.Fixtures;

/// A backup takes the place of a book that does not open; what was there is kept, and another history is not mixed in.
class RescueTest {
    private static final Contact MARTA = Fixtures.contact(1, "Marta", "Oliveira");
    private static final Contact JONAS = Fixtures.contact(2, "Jonas", "Becker");

    @TempDir
    Path temp;

    private BookFolder book;
    private Path backup;

    @BeforeEach
    void aDamagedBookAndABackupElsewhere() throws IOException {
        book = new BookFolder(temp.resolve("book"));
        try (OpenBook open = OpenBook.in(book.folder())) {
            open.put("marta", MARTA);
            Backup made = new Safekeeping(book, OpenBook.CLOCK, open.database()).backUp(BackupHead.Kind.DAILY);
            backup = Files.move(Objects.requireNonNull(made).file(), temp.resolve("elsewhere.vouchbook"));
            open.put("jonas", JONAS);
        }
        Files.writeString(book.file(), "no book");
    }

    private Rescue rescue() {
        return new Rescue(book, OpenBook.CLOCK);
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPreviewTellsAndChangesNothing() throws IOException {
        List<String> before = names(book.folder());
        BookCounts counts = rescue().look(backup);
        assertEquals(new BookCounts(Fixtures.NOW, 1, 0, 0), counts);
        assertEquals(before, names(book.folder()));
    }

    @Test
    void aChosenBackupTakesThePlaceAndWhatWasThereIsKept() throws IOException {
        rescue().take(backup);
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals("1", open.ask("SELECT COUNT(*) FROM contact"));
            open.put("again", JONAS);
        }
        List<String> names = names(book.folder());
        assertTrue(names.stream().anyMatch(n -> n.startsWith("damaged-")), names.toString());
        assertEquals(2, names.stream().filter("journal"::equals).count(), "the old one aside, the new one");
        Files.delete(book.file());
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1), "rebuilt from the new history alone");
            assertEquals("2", open.ask("SELECT COUNT(*) FROM contact"));
            assertEquals("again", open.log().undo().orElseThrow().label().key());
        }
    }

    @Test
    void plainJsonServesToo() throws IOException {
        Files.delete(book.file());
        Path json = temp.resolve("book.json");
        var other = new BookFolder(temp.resolve("other"));
        try (OpenBook open = OpenBook.in(other.folder());
                var out = Files.newOutputStream(json)) {
            open.put("both", MARTA, JONAS);
            var keeping = new Safekeeping(other, OpenBook.CLOCK, open.database());
            try (Safekeeping.View view = keeping.begin()) {
                keeping.writeJson(view, out);
            }
        }
        rescue().take(json);
        try (OpenBook open = OpenBook.in(book.folder())) {
            assertEquals("2", open.ask("SELECT COUNT(*) FROM contact"));
        }
    }

    @Test
    void whatIsNoBookIsRefusedAndChangesNothing() throws IOException {
        List<String> before = names(book.folder());
        Path text = Files.writeString(temp.resolve("text.vouchbook"), "CREATE ALIAS X AS 'void x() {}'");
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Path damaged = Files.write(temp.resolve("damaged.vouchbook"), bytes);
        for (Path file : List.of(text, damaged)) {
            BookException e = assertThrows(BookException.class, () -> rescue().take(file));
            assertEquals(Fault.DAMAGED, e.fault());
        }
        assertEquals("no book", Files.readString(book.file()));
        List<String> after = names(book.folder());
        assertEquals(before, after.stream().filter(n -> !n.equals("in-use")).toList());
        assertFalse(after.contains("unfinished.mv.db"));
    }
}
