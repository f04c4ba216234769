package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;

/// What the list shows first after the start.
class ClientsBeginsTest {
    @TempDir
    Path folder;

    @Test
    void everybodyIsReadWhenTheFirstScreenfulIsDrawn() {
        try (var open = new OpenBook(folder)) {
            open.book.people().add(Fixtures.contact("Ana", "Silva"));
            var session = open.session();
            session.index().readFirst();
            var waiting = new ArrayList<Runnable>();
            var model = new ClientsViewModel(session, waiting::add);
            assertEquals(1, model.rows().size(), "the first screenful is there");
            assertFalse(session.index().complete());
            waiting.forEach(Runnable::run);
            assertTrue(session.index().complete());
            assertTrue(model.loaded());
        }
    }
}
