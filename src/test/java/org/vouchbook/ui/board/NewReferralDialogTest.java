package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Stage;

class NewReferralDialogTest extends BoardTest {
    @Test
    void aNewProspectFromASuggestedReferrer() {
        open();
        await("the keyboard is in it", () -> named("Who brings them?").isFocused());
        write("oliv").push(KeyCode.ENTER);
        clickOn(named("First name")).write("Grace");
        clickOn(named("Last name")).write("Njeri");
        clickOn("Introduction promised");
        clickOn("Write it down");
        awaitColumn(Stage.PROMISED, "Grace");
        assertEquals(1, ways.went.size());
    }

    @Test
    void aKnownProspectIsSuggestedWhileTyping() {
        open();
        await("the keyboard is in it", () -> named("Who brings them?").isFocused());
        write("jonas").push(KeyCode.ENTER);
        clickOn(named("First name")).write("ben").push(KeyCode.DOWN).push(KeyCode.ENTER);
        clickOn("Write it down");
        awaitColumn(Stage.NAMED, "Ben", "Ana", "Ben", "Cleo");
    }

    @Test
    void theKeyboardGoesOnFromWhomWasChosenAndEnterWritesItDown() {
        open();
        await("the keyboard is in it", () -> named("Who brings them?").isFocused());
        write("jonas").push(KeyCode.ENTER);
        await("on to the other", () -> named("First name").isFocused());
        write("ben").push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(
                "on to the steps",
                () -> lookup((RadioButton b) -> b.getText().equals("Name only"))
                        .query()
                        .isFocused());
        push(KeyCode.ENTER);
        awaitColumn(Stage.NAMED, "Ben", "Ana", "Ben", "Cleo");
    }

    @Test
    void whatWeGiveHasStepsOfItsOwn() {
        open();
        await("the keyboard is in it", () -> named("Who brings them?").isFocused());
        clickOn(step("Permission to use the name"));
        clickOn(lookup(".new-referral .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(b -> b.getText().equals("Given"))
                .findFirst()
                .orElseThrow());
        assertEquals(
                List.of("Name passed on", "Introduction promised", "You introduced them"),
                fx(() -> lookup(".new-referral .radio-button").queryAllAs(RadioButton.class).stream()
                        .filter(b -> b.getParent().isVisible())
                        .map(RadioButton::getText)
                        .toList()));
        assertTrue(((RadioButton) step("Name passed on")).isSelected(), "nobody's permission is asked");
        assertTrue(lookup("How you introduce").tryQuery().isPresent());
    }

    private Node step(String name) {
        return lookup((RadioButton b) -> b.getText().equals(name)).query();
    }

    @Test
    void refusalsKeepWhatWasTypedAndEscapeKeepsTheDraft() {
        open();
        await("the keyboard is in it", () -> named("Who brings them?").isFocused());
        write("marta").push(KeyCode.ENTER);
        clickOn(named("First name")).write("marta").push(KeyCode.DOWN).push(KeyCode.ENTER);
        clickOn(named("Note")).write("half a thought");
        clickOn("Write it down");
        await(
                "it is refused",
                () -> lookup("Nobody can refer themselves. Choose two different people.")
                        .tryQuery()
                        .isPresent());
        push(KeyCode.ESCAPE);
        await("the form is closed", () -> lookup("Write it down").tryQuery().isEmpty());
        open();
        assertEquals("half a thought", ((TextInputControl) named("Note")).getText());
    }

    @Test
    void twiceOffersTheCardThatIsThere() {
        open();
        await("the keyboard is in it", () -> named("Who brings them?").isFocused());
        write("marta").push(KeyCode.ENTER);
        clickOn(named("First name")).write("ben").push(KeyCode.DOWN).push(KeyCode.ENTER);
        clickOn("Write it down");
        clickOn("Open that card");
        assertTrue(ways.went.contains("referral " + book.ben.id()));
    }

    private void open() {
        fx(() -> {
            page.newReferral(window, null);
            return true;
        });
        await("the form is open", () -> lookup("Write it down").tryQuery().isPresent());
    }
}
