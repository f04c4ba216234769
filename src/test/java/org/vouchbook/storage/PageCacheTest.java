package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;

/// Whoever reads the whole book leaves no pages of it in memory, and takes none from those who work with it afterwards.
class PageCacheTest {
    @TempDir
    Path folder;

    @Test
    void nextToNothingIsKeptUntilTheLastWholeReadHasEnded() throws Exception {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("person", Fixtures.contact(1, "Grace", "Njeri"));
            int usual = most(book.database());
            assertTrue(usual > PageCache.LEAST, "usually there is more: " + usual);
            Safekeeping keeping = keeping(book);
            try (Safekeeping.View _ = keeping.begin()) {
                try (Safekeeping.View _ = keeping.begin()) {
                    assertEquals(PageCache.LEAST, most(book.database()));
                }
                assertEquals(PageCache.LEAST, most(book.database()));
            }
            assertEquals(usual, most(book.database()));
        }
    }

    /// Reading everybody takes a second: what is kept then is read again by whoever comes next.
    @Test
    void whoReadsALargeBookByTwoKeepsWhatThereWas() throws Exception {
        try (OpenBook book = OpenBook.in(folder)) {
            int usual = most(book.database());
            try (Snapshot second = book.database().snapshot()) {
                assertEquals(usual, PageCache.size(second.connection()));
            }
        }
    }

    @Test
    void aDatabaseThatIsBeingFilledKeepsNothing() throws IOException {
        var builder = new BookBuilder(BookKey.NONE, Migration.all());
        try (Database making = builder.make(folder.resolve("making.mv.db"), builder.latest())) {
            assertEquals(PageCache.LEAST, most(making));
        }
    }

    private Safekeeping keeping(OpenBook book) {
        return new Safekeeping(new BookFolder(folder), OpenBook.CLOCK, book.database());
    }

    private static int most(Database database) {
        return database.read(PageCache::size);
    }
}
