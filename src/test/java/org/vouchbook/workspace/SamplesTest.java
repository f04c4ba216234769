package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.TestBook;

/// The sample book as it is opened for the first time, and again.
class SamplesTest {
    @TempDir
    Path folder;

    @Test
    void undoingEndsWithWhatTheUserDid() {
        try (var book = new TestBook(folder)) {
            PeopleIndex index = book.index();
            Samples.fill(book.workspace());
            int people = index.list().rows().size();
            assertTrue(people > 0);
            assertEquals(Optional.empty(), book.workspace().undo());
            long first = index.list().rows().getFirst().id();
            book.people().setArchived(List.of(first), true);
            assertTrue(book.workspace().undo().isPresent());
            assertEquals(Optional.empty(), book.workspace().undo());
            book.reopen();
            assertEquals(Optional.empty(), book.workspace().undo());
            Samples.fill(book.workspace());
            assertEquals(people, book.index().list().rows().size());
        }
    }
}
