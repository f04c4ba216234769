package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Workspace;

/// A book that has something to do yet holds up nobody who leaves it.
class ClosingTest extends WindowFixture {
    private final CountDownLatch hold = new CountDownLatch(1);

    private Session busy() {
        Session session = app.read(s -> s);
        session.background()
                .run(
                        () -> {
                            hold.await();
                            return true;
                        },
                        _ -> {});
        return session;
    }

    @Test
    void theWindowGoesAtOnceAndWhatWasAskedForIsSavedBehindIt() {
        Session session = busy();
        session.background().run(() -> session.people().add(Fixtures.contact("Ada", "Byron")), _ -> {});
        interact(() -> app.stage().hide());
        assertTrue(fx(() -> !app.stage().isShowing()));
        assertFalse(app.isClosed());
        hold.countDown();
        app.close();
        again();
        assertEquals(1, app.<Integer>read(s -> s.index().list().rows().size()));
    }

    @Test
    void whoSavesTheWholeBookAndClosesTheWindowHasAWholeFile() {
        app.<Long>read(s -> s.people().add(Fixtures.contact("Ada", "Byron")).id());
        app.onScreens(screens -> screens.window().show(screens.window().pages().getLast()));
        app.idle();
        busy();
        interact(() -> ((Button) lookup(Messages.of("book.write")).query()).fire());
        interact(() -> app.stage().hide());
        hold.countDown();
        app.close();
        Path file = saved().resolve("saved.vouchbook");
        try (Workspace other = Workspace.open(folder.resolve("other"), DAY)) {
            assertEquals(1, other.keeping().preview(file).people());
        }
    }

    @Test
    void onTheWayToTheSampleTheWindowSaysWhatItWaitsFor() {
        busy();
        clickOn(Messages.of("first.sample"));
        await("a word", () -> lookup(Messages.of("window.opening")).tryQuery().isPresent());
        assertFalse(app.isClosed());
        hold.countDown();
        await(
                "the sample",
                () -> Messages.of("window.title.sample").equals(app.stage().getTitle()));
        app.idle();
    }
}
