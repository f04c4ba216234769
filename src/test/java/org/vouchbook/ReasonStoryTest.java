package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Row;
import org.vouchbook.workspace.Earning;

/// A reason that is read somewhere else opens its record in its own form, whoever was shown before.
class ReasonStoryTest extends ClientStory {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Contact ana;

    @SuppressWarnings("NullAway.Init")
    ReasonStoryTest() {}

    @BeforeEach
    void open() throws Exception {
        start();
        ana = somebodyWeKnow();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private <R extends Row> R put(R record) {
        app.read(session -> {
            new Earning(session.workspace()).save(record);
            return true;
        });
        app.idle();
        return record;
    }

    private long id() {
        return app.<Long>read(session -> session.workspace().ids().getAsLong());
    }

    private boolean formSays(String typed) {
        app.idle();
        return lookup(".record-form .text-input").queryAllAs(TextInputControl.class).stream()
                .anyMatch(field -> typed.equals(field.getText()));
    }

    private void follow(String words) {
        followText(".fact-link", words);
        app.idle();
    }

    /// From Today, with nobody on show before.
    @Test
    void aReasonOnTodayOpensItsRecord() {
        put(new DeliveredResult(id(), ana.id(), null, TODAY.minusDays(3), "half the bill"));
        app.read(session -> session.timeline()
                .log(ana.id(), InteractionKind.THANKED_ME, Direction.FROM_THEM, TODAY, "So glad", null));
        app.idle();
        app.control(this, KeyCode.DIGIT1);
        app.idle();
        follow("confirmed a result");
        assertTrue(formSays("half the bill"));
        push(KeyCode.ESCAPE);
        app.control(this, KeyCode.DIGIT1);
        app.idle();
        follow("hanked you");
        assertTrue(fx(() -> lookup(".log-form .text-input").queryAllAs(TextInputControl.class).stream()
                .anyMatch(field -> "So glad".equals(field.getText()))));
    }

    /// What was put right is seen by the ask at once, and what was typed stays.
    @Test
    void aReasonAboveAnAskOpensItsRecordAndTheAskGoesOn() {
        var fine = new Interview.Answer("Fine", Interview.Light.GREEN);
        var slow = new Interview.Answer("You are slow", Interview.Light.RED);
        put(new Interview(
                id(), ana.id(), TODAY.minusDays(2), slow, fine, fine, List.of(), Interview.Use.NOT_ASKED, null));
        assertEquals("Not yet: prove it", verdict());
        press("Ask all the same…");
        type("Your words", "Would you call Jonas?");
        fx(() -> {
            lookup(".preflight .hyperlink").queryAs(Hyperlink.class).fire();
            return true;
        });
        assertTrue(formSays("You are slow"));
        fx(() -> {
            lookup(".record-form .combo-box").queryAllAs(ComboBox.class).stream()
                    .filter(c -> "How it sounded".equals(c.getAccessibleText()))
                    .forEach(c -> c.getSelectionModel().select(1));
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
        assertTrue(formSays("Would you call Jonas?"), "what was typed stays");
        assertTrue(lookup(".preflight .hyperlink").tryQuery().isEmpty(), "the interview is not in the way any more");
    }
}
