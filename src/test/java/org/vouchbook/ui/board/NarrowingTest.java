package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vouchbook.ui.board.BoardBook.shown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.SlowBackground;

/// A board that is large enough for its filter to be applied beside the window.
class NarrowingTest {
    @TempDir
    Path folder;

    private final SlowBackground background = new SlowBackground();
    private BoardBook book;
    private BoardViewModel model;

    @BeforeEach
    void open() {
        book = new BoardBook(folder, background);
        model = new BoardViewModel(book.session, 1);
        model.load();
        background.busy = true;
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<Boolean> work() throws Exception {
        var worked = new ArrayList<Boolean>();
        while (!background.queue.isEmpty()) {
            worked.add(background.queue.remove().call());
        }
        return worked;
    }

    @Test
    void aLetterIsLookedForBesideTheWindow() throws Exception {
        model.query.set("bauer");
        assertEquals(List.of("Ana", "Ben", "Cleo"), shown(model, Stage.NAMED), "not yet");
        work();
        assertEquals(List.of("Ben"), shown(model, Stage.NAMED));
        model.query.set("");
        model.referrer.set(book.jonas.id());
        work();
        assertEquals(List.of(), shown(model, Stage.NAMED));
        assertEquals(List.of("Dora"), shown(model, Stage.INTRODUCED));
    }

    @Test
    void ofLettersTypedQuicklyOnlyTheLastIsShown() throws Exception {
        var pictures = new ArrayList<BoardPicture>();
        model.picture().addListener((p, was, is) -> pictures.add(is));
        model.query.set("a");
        model.query.set("ar");
        model.query.set("arends");
        work();
        assertEquals(1, pictures.size());
        assertEquals(List.of("Ana"), shown(model, Stage.NAMED));
    }

    /// What was seen while the board was read is another thing than what is asked for by then.
    @Test
    void aLetterTypedWhileTheBoardIsReadCounts() throws Exception {
        background.slow = true;
        model.load();
        work();
        model.query.set("bauer");
        work();
        background.slow = false;
        List.copyOf(background.waiting).forEach(Runnable::run);
        work();
        assertEquals(List.of("Ben"), shown(model, Stage.NAMED));
    }

    @Test
    void whatIsMovedMeanwhileIsShownAtOnceAndStays() throws Exception {
        model.query.set("a");
        model.move(book.cleo.id(), Stage.NAMED, 0);
        assertEquals("Cleo", shown(model, Stage.NAMED).getFirst());
        work();
        assertEquals(List.of("Cleo", "Ana", "Ben"), shown(model, Stage.NAMED));
    }

    @Test
    void aCardThatIsBroughtIntoViewIsThereWhenItIsSaid() throws Exception {
        model.query.set("nobody of this name");
        work();
        var there = new ArrayList<Boolean>();
        model.onReveal(
                id -> there.add(model.picture().get().column(Stage.INTRODUCED).indexOf(id) >= 0));
        model.show(book.dora.id());
        assertTrue(there.isEmpty());
        work();
        assertFalse(there.isEmpty());
        assertTrue(there.getFirst());
    }
}
