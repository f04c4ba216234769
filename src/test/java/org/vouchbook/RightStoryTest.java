package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Level;

/// One client in the real window: sold to, planted, served, complains, is repaired, interviewed, asked, names somebody.
class RightStoryTest extends ClientStory {
    @SuppressWarnings("NullAway.Init")
    RightStoryTest() {}

    @Test
    void fromTheFirstSaleToANameThroughAComplaint() throws Exception {
        start();
        Contact ana = somebodyWeKnow();
        assertEquals("Not yet: prove it", verdict());
        sellAndPlant();
        assertEquals("Give first", verdict());
        add("Result they confirmed");
        type("What they have of it, in their words", "Half the downtime");
        save();
        complain();
        repair();
        assertEquals("Almost: give first", verdict());
        settleThePromise();
        assertEquals("Ready to ask today", verdict());
        askAndWriteDownTheName(ana);
        app.close();
    }

    /// The customer promised in the talk after the close comes before every ask.
    private void sellAndPlant() {
        add("Sale");
        type("Amount", "1200");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        // The talk after the close comes by itself (E1).
        await(
                "the talk after the close",
                () -> !lookup(".record-form .check-box").queryAll().isEmpty());
        fx(() -> {
            lookup(".record-form .check-box").queryAllAs(CheckBox.class).forEach(CheckBox::fire);
            return true;
        });
        save();
    }

    /// While it is open there is no path to an ask.
    private void complain() {
        add("Complaint");
        type("What went wrong", "Came an hour late");
        save();
        assertEquals("Repair first", verdict());
        assertTrue(lookup("Ask all the same…").tryQuery().isEmpty());
        assertTrue(lookup("Ask for an introduction…").tryQuery().isEmpty());
        assertTrue(fx(() -> item("Ask").isDisable()));
    }

    /// Fixed, verified, closed by a green interview: a rung at a time.
    private void repair() {
        press("Note the fix…");
        type("Fixed on", "22 Nov 2026");
        save();
        press("Check it with them…");
        type("They agreed that it is fixed on", "22 Nov 2026");
        save();
        assertEquals("Repair first", verdict());
        press("Hold a new interview…");
        type("What should we do better?", "Nothing now");
        type("What has worked for you?", "You made it good at once");
        type("What would have to be true before you sent somebody to us?", "It is");
        fx(() -> {
            lookup(".record-form .combo-box").queryAllAs(ComboBox.class).stream()
                    .filter(c -> "How it sounded".equals(c.getAccessibleText()))
                    .forEach(c -> c.getSelectionModel().select(1));
            return true;
        });
        save();
    }

    private void settleThePromise() {
        Node link = lookup(".verdict .reason").query();
        clickOn(link);
        app.idle();
        choose("What became of it", "Kept");
        save();
    }

    private void askAndWriteDownTheName(Contact ana) {
        press("Ask for an introduction…");
        type("To whom, if you know", "Clara Mendes");
        choose("How it went", "Somebody named");
        save();
        clickOn(named("First name")).write("Clara");
        clickOn(named("Last name")).write("Mendes");
        clickOn("Write it down");
        app.idle();
        assertEquals(ana.id(), app.referral().counterpartId());
        assertEquals(Level.NAME_ONLY, app.referral().level());
        app.control(this, KeyCode.DIGIT2);
        assertEquals("Cooling down", verdict());
    }
}
