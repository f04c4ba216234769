package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.workspace.Earning;

/// A client was served: the window offers the ask on that occasion, or says once what is missing (L6).
class ServedStoryTest extends ClientStory {
    private Contact ana;

    @SuppressWarnings("NullAway.Init")
    ServedStoryTest() {}

    @BeforeEach
    void open() throws Exception {
        start();
        ana = somebodyWeKnow();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private boolean said(String words) {
        return fx(() -> app.scene().getRoot().lookupAll(".notice > .label").stream()
                .anyMatch(n -> n instanceof Label label
                        && label.isVisible()
                        && label.getParent().isVisible()
                        && label.getText().contains(words)));
    }

    private void log(InteractionKind kind) {
        clickOn("Log…");
        app.idle();
        choose("What", kind.name());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
    }

    /// A result, and thanks within the last days.
    private void earn() {
        app.read(session -> {
            var earning = new Earning(session.workspace());
            earning.save(new DeliveredResult(
                    earning.newId(), ana.id(), null, session.workspace().today(), "half the bill"));
            return session.timeline()
                    .log(
                            ana.id(),
                            InteractionKind.THANKED_ME,
                            Direction.FROM_THEM,
                            session.workspace().today(),
                            "",
                            null);
        });
        app.idle();
    }

    @Test
    void whatIsMissingIsSaidOnceAndKindly() {
        log(InteractionKind.CALL);
        assertFalse(said("Before you ask"), "a call is no service");
        log(InteractionKind.SERVICE);
        assertTrue(said("Before you ask Ana: They have not confirmed a result of yours yet."));
        assertTrue(said("Logged"), "beside what was noted");
        clickOn("Undo");
        app.idle();
        assertFalse(said("Before you ask"), "undone, and nothing is said again");
    }

    @Test
    void whereTheRightIsEarnedTheAskIsOneClickAway() {
        earn();
        assertEquals("Ready to ask today", verdict());
        log(InteractionKind.SERVICE);
        assertTrue(said("A good moment to ask Ana."));
        fx(() -> {
            app.scene().getRoot().lookupAll(".notice > .hyperlink").stream()
                    .filter(n -> n instanceof Hyperlink link && "Ask…".equals(link.getText()))
                    .forEach(n -> ((Hyperlink) n).fire());
            return true;
        });
        app.idle();
        choose("How it went", "Introduction promised");
        save();
        assertEquals(
                1,
                app.<Integer>read(session ->
                        new Earning(session.workspace()).of(ana.id()).asks().size()));
    }
}
