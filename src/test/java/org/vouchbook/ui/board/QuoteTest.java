package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.Testimonial;
import org.vouchbook.workspace.Testimonials;

/// What a referrer wrote to introduce us is worth quoting: it becomes a candidate, and stays for ourselves (A17).
class QuoteTest extends BoardTest {
    private List<Testimonial> library() {
        return read(() -> new Testimonials(book.session.workspace()).all());
    }

    private void isCandidate(Contact of, String phrase) {
        Testimonial kept = library().getFirst();
        assertEquals(phrase, kept.phrase());
        assertEquals(of.id(), kept.contact().id());
        assertEquals(Interview.Use.NOT_ASKED, kept.interview().consent());
        assertTrue(!kept.mayBeShown() && kept.signature().isEmpty(), "nobody else reads it");
    }

    @Test
    void theWordsOfTheConfirmationAreKeptByOneTickAndGoWithOneUndo() {
        fx(() -> {
            page.model().move(book.ana.id(), Stage.INTRODUCED, 0);
            return true;
        });
        await("the form", () -> lookup(".move-dialog").tryQuery().isPresent());
        String offer = "Keep their words as a testimonial too, for ourselves until they agree";
        CheckBox keep = lookup(".move-dialog .check-box").queryAs(CheckBox.class);
        assertEquals(offer, keep.getText());
        assertFalse(keep.isVisible(), "there are none yet");
        clickOn(named("Introduced by")).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        clickOn(named("Their words"))
                .write("They are on time.")
                .push(KeyCode.ENTER)
                .write("Always.");
        clickOn(offer);
        clickOn("Move");
        awaitColumn(Stage.INTRODUCED, "Ana", "Dora");
        isCandidate(book.marta, "They are on time. Always.");
        undo();
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
        assertEquals(List.of(), library());
    }

    @Test
    void whatIsMarkedOnTheCardIsKeptOnce() {
        open(book.dora, "Introduction");
        type("Their words", "Hello Dora, I trust them with my house. Best, Jonas");
        await(
                "they are saved",
                () -> Objects.requireNonNull(now(book.dora).referral().ladder().introduction())
                        .words()
                        .startsWith("Hello"));
        TextArea words = (TextArea) named("Their words");
        fx(() -> {
            words.selectRange(12, 39);
            return true;
        });
        press("Keep as a testimonial");
        said("Among the testimonials: Not asked yet");
        isCandidate(book.jonas, "I trust them with my house.");
        assertTrue(fx(() -> lookup(".referral-form .button").queryAllAs(Button.class).stream()
                .noneMatch(b -> b.isVisible() && b.getText().equals("Keep as a testimonial"))));
    }
}
