package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.InlineBackground;

/// The number in the sidebar: every card is read for it, so the first screenful does not wait for it.
class UntouchedCountTest {
    @TempDir
    Path folder;

    @Test
    void itIsCountedWhenThereIsTimeForIt() {
        try (var book = new BoardBook(folder, new InlineBackground())) {
            int untouched = (int) book.session.agenda().untouched();
            assertTrue(untouched > 0, "the book has some");
            var waiting = new ArrayList<Runnable>();
            var count = new UntouchedCount(book.session, waiting::add);
            assertEquals(0, count.get());
            waiting.forEach(Runnable::run);
            assertEquals(untouched, count.get());
        }
    }
}
