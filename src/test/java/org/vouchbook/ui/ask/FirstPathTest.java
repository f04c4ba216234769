package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.PlantedRequest;

/// Where nothing was begun the work comes before the words (E6), and what was planted leads to the five ways of earning
/// it (E5).
class FirstPathTest extends AskPanelFixture {
    @SuppressWarnings("NullAway.Init")
    FirstPathTest() {}

    /// The basics first: do the work well, then know how to ask (E6).
    @Test
    void whereNothingIsNotedTheWorkComesBeforeTheWords() {
        assertTrue(lookup("Nothing is noted about serving Ana yet.").tryQuery().isPresent());
        assertEquals(List.of("Note a result…"), accents(".first-path"));
        clickOn(lookup(".first-path .button.accent").queryButton());
        await("the form of a result", () -> lookup(".record-form").tryQuery().isPresent());
        clickOn(named("What they have of it, in their words")).write("Half the downtime");
        // Thanks lately would make her ready at once.
        fx(() -> {
            book.people().open(ana.id()).orElseThrow().interactions().forEach(book.timeline()::delete);
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await("then the words", () -> accents(".first-path").equals(List.of("Prepare the request…")));
        clickOn(lookup(".first-path .button.accent").queryButton());
        await("the form of the request", () -> lookup(".record-form").tryQuery().isPresent());
        fx(() -> {
            lookup(".record-form .check-box").queryAllAs(CheckBox.class).forEach(CheckBox::fire);
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await("it has begun", () -> lookup(".first-path").tryQuery().isEmpty());
    }

    private List<String> accents(String within) {
        return fx(() -> lookup(within + " .button.accent").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList());
    }

    /// What was planted works only for who means it: beside it stands how far the right is earned (E5).
    @Test
    void thePlantedRequestLeadsToTheFiveWaysOfEarningIt() {
        fx(() -> {
            long id = book.workspace().ids().getAsLong();
            book.put(
                    new PlantedRequest(
                            id,
                            ana.id(),
                            null,
                            book.today().minusDays(30),
                            "",
                            EnumSet.allOf(PlantedRequest.Element.class),
                            ""),
                    new Interaction(
                            book.workspace().ids().getAsLong(),
                            ana.id(),
                            InteractionKind.SERVICE,
                            Direction.TO_THEM,
                            book.today().minusDays(20),
                            "mended it on a Sunday",
                            null,
                            book.workspace().now()));
            return true;
        });
        await(
                "under the request",
                () -> lookup(".records .right-meter").tryQuery().isPresent());
        var meter = (Button) lookup(".records .right-meter").query();
        assertTrue(meter.getAccessibleText().contains("1 of five"), meter.getAccessibleText());
        clickOn(meter);
        await("the ways", () -> lookup("Outstanding service").tryQuery().isPresent());
        clickOn("Shown on 10 Feb");
        await("what happened opens", () -> went.contains("edit"));
    }
}
