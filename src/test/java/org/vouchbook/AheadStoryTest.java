package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.workspace.EarningFile;

/// In the window: why would they refer us, whom else could they name, and what will they need? Each with what follows.
class AheadStoryTest extends ClientStory {
    private static final String WHY =
            "Why would Ana refer you, of all people? Note one reason, and what strengthens it.";

    @SuppressWarnings("NullAway.Init")
    AheadStoryTest() {}

    @Test
    void aReasonToReferUsAndANeedSeenComing() throws Exception {
        start();
        Contact ana = somebodyWeKnow();
        noteTheReason();
        doItsNextStepOnToday(ana);
        seeANeedComing(ana);
        add("Somebody else they could refer to");
        type("Who", "Sun & Sons");
        type("What speaks for them", "Her brother works there");
        save();
        assertTrue(rows().contains("Other choice, Sun & Sons: Her brother works there"), () -> rows().toString());
        app.close();
        start();
        EarningFile kept = file(ana);
        assertEquals(1, kept.reasons().size());
        assertTrue(kept.anticipations().getFirst().ahead());
        assertEquals(3, kept.records().size());
        app.close();
    }

    /// With a score of seven and no reason there is a question, which opens the form.
    private void noteTheReason() {
        thought(WHY);
        type("Why they would refer you, of all people", "We are always on time");
        type("Do it by", "22 Nov 2026");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
        assertEquals("Say what the next step is, or clear its days.", problem());
        type("Next step that strengthens it", "show her the log");
        save();
        assertFalse(thoughts().contains(WHY));
        assertEquals(List.of("So that “We are always on time” holds: show her the log"), thoughts());
    }

    private void doItsNextStepOnToday(Contact ana) {
        app.control(this, KeyCode.DIGIT1);
        assertEquals(List.of("For Ana Lima: show her the log"), today());
        push(KeyCode.SPACE);
        app.idle();
        assertEquals(List.of(), today());
        ReferReason done = file(ana).reasons().getFirst();
        assertEquals(DAY.instant().atZone(DAY.getZone()).toLocalDate(), done.done());
        app.control(this, KeyCode.Z);
        assertEquals(List.of("For Ana Lima: show her the log"), today());
        app.control(this, KeyCode.DIGIT2);
        // It may stand below what is seen of the panel.
        fx(() -> {
            ((Button) styled("ideas").lookup(".small-button")).fire();
            return true;
        });
        app.idle();
        assertTrue(
                rows().stream().anyMatch(r -> r.startsWith("Strengthened, We are always on time, ")),
                () -> rows().toString());
    }

    /// A date is needed; once it is arranged from the menu of its row, it shows credibility (C3).
    private void seeANeedComing(Contact ana) {
        assertFalse(shown(ana).contains(Axis.CREDIBILITY));
        fx(() -> {
            ((Button) styled("right-meter")).fire();
            return true;
        });
        Node points = styled("points");
        fx(() -> {
            points.lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(l -> l.getText().startsWith("Nothing in twelve months. Note a need"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        app.idle();
        type("What they will need", "A van for the fair");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
        assertEquals("Say on which day they will need it, for example the day before.", problem());
        type("They need it on", "30 Nov 2026");
        save();
        app.control(this, KeyCode.DIGIT1);
        assertEquals(List.of("Arrange ahead for Ana Lima: A van for the fair"), today());
        app.control(this, KeyCode.DIGIT2);
        fx(() -> {
            recordRows()
                    .filter(b -> b.getAccessibleText().contains("A van"))
                    .findFirst()
                    .orElseThrow()
                    .getContextMenu()
                    .getItems()
                    .stream()
                    .filter(i -> "Arranged today".equals(i.getText()))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
            return true;
        });
        app.idle();
        assertTrue(shown(ana).contains(Axis.CREDIBILITY));
        app.control(this, KeyCode.DIGIT1);
        assertEquals(List.of(), today());
        app.control(this, KeyCode.DIGIT2);
    }

    private Set<Axis> shown(Contact ana) {
        return app.person(ana.id()).shown(DAY.instant().atZone(DAY.getZone()).toLocalDate(), DAY.getZone());
    }

    private EarningFile file(Contact ana) {
        return new EarningFile(app.person(ana.id()).records());
    }

    private void thought(String words) {
        fx(() -> {
            links().filter(l -> words.equals(l.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        app.idle();
    }

    private List<String> thoughts() {
        return fx(() -> links().map(Labeled::getText).toList());
    }

    private Stream<Hyperlink> links() {
        return app.scene().getRoot().lookupAll(".ideas .hyperlink").stream().map(Hyperlink.class::cast);
    }

    private List<String> rows() {
        return fx(() -> recordRows().map(Node::getAccessibleText).toList());
    }

    private Stream<Button> recordRows() {
        ((TabPane) app.scene().lookup(".person-tabs")).getSelectionModel().select(2);
        app.scene().getRoot().applyCss();
        return app.scene().getRoot().lookupAll(".records .person-row").stream().map(Button.class::cast);
    }

    private List<String> today() {
        app.idle();
        return fx(() -> app.scene().getRoot().lookupAll(".today-line .strong").stream()
                .filter(Node::isVisible)
                .map(n -> ((Labeled) n).getText())
                .filter(t -> t.contains("Ana Lima"))
                .toList());
    }
}
