package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.Fixtures;

class CompactionTest {
    private static final Contact MARTA = Fixtures.contact(1, "Marta", "Oliveira");

    @TempDir
    Path temp;

    private static void close(BookFolder book, OpenBook open) {
        new Safekeeping(book, OpenBook.CLOCK, open.database()).close();
    }

    @Test
    void aFileThatIsMostlyAirBecomesSmallAndKeepsEverything() throws IOException {
        var book = new BookFolder(temp);
        OpenBook open = OpenBook.in(temp);
        for (int i = 0; i < 400; i++) {
            open.put("n" + i, MARTA.edit().role("role " + i).build());
        }
        assertTrue(Files.size(book.file()) > 4 << 20, Files.size(book.file()) + " bytes");
        open.put("last", MARTA);
        close(book, open);
        long size = Files.size(book.file());
        assertTrue(size < 4_000_000, size + " bytes");
        assertFalse(Files.exists(temp.resolve("compacting.mv.db")));
        var opener = new BookOpener(book, OpenBook.CLOCK);
        try (OpenBook again = OpenBook.of(opener.open());
                var keeping = new Safekeeping(book, OpenBook.CLOCK, again.database())) {
            assertEquals(Optional.empty(), opener.repair());
            assertEquals(Optional.of(MARTA), again.reader().contact(1));
            try (Safekeeping.View view = keeping.begin()) {
                assertTrue(keeping.isSound(view));
            }
            assertTrue(again.log().undo().isPresent());
        }
    }

    @Test
    void whatACrashLeavesOfACompactionDoesNotDisturb() throws IOException {
        var book = new BookFolder(temp);
        try (OpenBook open = OpenBook.in(temp)) {
            open.put("marta", MARTA);
        }
        Files.writeString(temp.resolve("compacting.mv.db"), "half a book");
        try (OpenBook open = OpenBook.in(temp)) {
            assertEquals(Optional.of(MARTA), open.reader().contact(1));
        }
        assertTrue(Files.exists(book.file()));
    }
}
