package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
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
            try (Snapshot first = book.database().snapshot()) {
                try (Snapshot second = book.database().snapshot()) {
                    assertEquals(PageCache.LEAST, most(book.database()));
                    assertEquals(PageCache.LEAST, PageCache.size(second.connection()));
                }
                assertEquals(PageCache.LEAST, PageCache.size(first.connection()));
            }
            assertEquals(usual, most(book.database()));
        }
    }

    @Test
    void aReadWhoseConnectionBrokeEndsToo() throws Exception {
        try (OpenBook book = OpenBook.in(folder)) {
            int usual = most(book.database());
            try (Snapshot broken = book.database().snapshot()) {
                broken.connection().close();
            } catch (SQLException e) {
                assertEquals(ErrorCode.OBJECT_CLOSED, e.getErrorCode());
            }
            assertEquals(usual, most(book.database()));
        }
    }

    @Test
    void aDatabaseThatIsBeingFilledKeepsNothing() throws IOException {
        var builder = new BookBuilder(BookKey.NONE, Migration.all());
        try (Database making = builder.make(folder.resolve("making.mv.db"), builder.latest())) {
            assertEquals(PageCache.LEAST, most(making));
        }
    }

    private static int most(Database database) {
        return database.read(PageCache::size);
    }
}
