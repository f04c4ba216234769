package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.storage.BackupHead.Kind;
import org.vouchbook.support.Fixtures;

/// A book with a backup and one change since.
abstract class BackedUpFixture {
    static final Contact MARTA = Fixtures.contact(1, "Marta", "Oliveira");
    static final Contact JONAS = Fixtures.contact(2, "Jonas", "Becker");
    static final Contact GRACE = Fixtures.contact(3, "Grace", "Njeri");

    @TempDir
    Path temp;

    BookFolder book;

    @BeforeEach
    void aBookWithABackupAndAJournalSince() {
        book = new BookFolder(temp.resolve("book"), BookKey.NONE);
        try (OpenBook open = open()) {
            open.put("marta", MARTA);
            Backup backup = keeping(open).backUp(Kind.DAILY);
            assertNotNull(backup);
            assertEquals(1, backup.head().people());
            open.put("jonas", JONAS);
        }
    }

    final OpenBook open() {
        return OpenBook.of(new BookOpener(book, OpenBook.CLOCK).open());
    }

    final Safekeeping keeping(OpenBook open) {
        return new Safekeeping(book, OpenBook.CLOCK, open.database());
    }

    static void assertPeople(OpenBook open, Contact... people) {
        assertEquals(String.valueOf(people.length), open.ask("SELECT COUNT(*) FROM contact"));
        for (Contact person : people) {
            assertEquals(Optional.of(person), open.reader().contact(person.id()));
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
