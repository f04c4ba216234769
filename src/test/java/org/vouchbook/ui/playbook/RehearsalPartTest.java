package org.vouchbook.ui.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.support.BookWindow;
import org.vouchbook.workspace.Rehearsals;

/// An element is practised without the mouse.
class RehearsalPartTest extends BookWindow {
    @BeforeEach
    void open() {
        show(1040, 760, () -> new PlaybookPage(session, _ -> {}, _ -> {}, _ -> {}, _ -> {}).content());
        fx(() -> {
            ((TabPane) lookup(".playbook-tabs").query()).getSelectionModel().select(2);
            lookup(".rehearsals").query().requestFocus();
            return true;
        });
    }

    private List<Rehearsal> log(RehearsalElement element) {
        return new Rehearsals(book.workspace()).log().of(element);
    }

    private String words() {
        return fx(() -> ((TextInputControl) named("Say it aloud, then write down how you said it")).getText());
    }

    @Test
    void anElementIsChosenSpokenFixedAndNotedByKeys() {
        push(KeyCode.DOWN);
        await(
                "the second is open",
                () -> lookup("We will serve you better than anybody").queryAll().size() >= 2);
        push(KeyCode.TAB);
        write("As a favour to me, judge us by our work.");
        await("the check speaks", () -> lookup("Change").tryQuery().isPresent());
        push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        await("it is fixed", () -> words().startsWith("Because it may help Alex") || words().startsWith("because"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await(
                "what is missing is said",
                () -> lookup("Choose how it went: stumbled, all right or natural.")
                        .tryQuery()
                        .isPresent());
        assertEquals(List.of(), log(RehearsalElement.PLANT_SERVICE));
        fx(() -> {
            named("How did it go?: Stumbled").requestFocus();
            return true;
        });
        push(KeyCode.SPACE);
        push(KeyCode.TAB);
        write("slower");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await("it is noted", () -> log(RehearsalElement.PLANT_SERVICE).size() == 1);
        Rehearsal noted = log(RehearsalElement.PLANT_SERVICE).getFirst();
        assertEquals(Rehearsal.Went.STUMBLED, noted.went());
        assertEquals("slower", noted.note());
        assertTrue(lookup("Practised once").tryQuery().isPresent());
        clickOn("Practise this");
        await(
                "the first is open",
                () -> lookup("Thanks for becoming our client").queryAll().size() >= 2);
        fx(() -> book.workspace().undo());
        await("it is taken back", () -> log(RehearsalElement.PLANT_SERVICE).isEmpty());
    }
}
