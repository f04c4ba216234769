package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;

/// A change says of whom it was just noted that we served them (L6), and of nobody otherwise.
class ServedTest {
    @TempDir
    Path folder;

    private final List<Change> changes = new ArrayList<>();
    private TestBook book;
    private Contact ana;

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        ana = book.add("Ana", "Sousa");
        book.workspace().onChange(changes::add);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Interaction log(InteractionKind kind, int daysAgo) {
        return book.timeline()
                .log(ana.id(), kind, Direction.TO_THEM, book.today().minusDays(daysAgo), "because", null);
    }

    private Long served() {
        return Objects.requireNonNullElse(changes.getLast().served(), 0L);
    }

    @Test
    void whoeverWasServedToday() {
        log(InteractionKind.SERVICE, 0);
        assertEquals(ana.id(), served());
        log(InteractionKind.EXTRA_SERVICE, 2);
        assertEquals(ana.id(), served());
    }

    @Test
    void nobodyForWhatIsOldOrNoService() {
        log(InteractionKind.SERVICE, 3);
        assertNull(changes.getLast().served());
        log(InteractionKind.CALL, 0);
        assertNull(changes.getLast().served());
    }

    @Test
    void nobodyWhenItIsPutRightOrTakenBack() {
        Interaction logged = log(InteractionKind.SERVICE, 0);
        book.timeline()
                .save(
                        logged,
                        new Interaction(
                                logged.id(),
                                ana.id(),
                                InteractionKind.SERVICE,
                                Direction.TO_THEM,
                                book.today(),
                                "mended the fan",
                                null,
                                logged.created()));
        assertEquals(0, served());
        book.workspace().undo();
        assertEquals(0, served());
        book.workspace().redo();
        assertEquals(0, served());
    }

    @Test
    void nobodyWhenItWereSeveral() {
        Contact ben = book.add("Ben", "Sousa");
        book.put(
                Fixtures.interaction(901, ana.id(), InteractionKind.SERVICE, book.today()),
                Fixtures.interaction(902, ben.id(), InteractionKind.SERVICE, book.today()));
        assertEquals(0, served());
    }
}
