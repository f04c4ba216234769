package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.SlowBackground;

/// Whoever goes through a list while the book is busy waits for the last person, not for all that were passed by.
class PassedByTest {
    private final SlowBackground background = new SlowBackground();

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    PassedByTest() {}

    @Test
    void onlyTheLastPersonIsRead() throws Exception {
        try (Book book = new Book(folder, background)) {
            var model = new PersonViewModel(book.session);
            background.busy = true;
            model.show(book.newcomer.id());
            model.show(book.marta.id());
            model.show(book.newcomer.id());
            assertEquals(3, background.queue.size());
            assertFalse(background.queue.remove().call(), "asked for again later");
            assertFalse(background.queue.remove().call(), "passed by");
            assertTrue(model.isOnTheWay());
            assertTrue(background.queue.remove().call(), "the last one");
            assertEquals(
                    book.newcomer.id(),
                    Objects.requireNonNull(model.fileProperty().get()).contact().id());
            assertFalse(model.isOnTheWay());
        }
    }
}
