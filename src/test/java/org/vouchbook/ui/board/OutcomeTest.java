package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.workspace.CardFile;
import org.vouchbook.workspace.CardFiles;
import org.vouchbook.workspace.FollowUpLimits;

/// How a referral ends, in the window: the sale, what it brings, the loss with its reason, and the story that is told.
class OutcomeTest extends BoardTest {
    @Test
    void lostTakesAReasonAndIsPutAwayOnceTheEndingIsTold() {
        go(Stage.LOST);
        press("Move");
        said("Write the reason in a few words.");
        assertEquals(Stage.INTRODUCED, fx(() -> now(book.dora).stage()));
        type("Why was it lost", "Too dear");
        press("Move");
        await("it is lost", () -> now(book.dora).stage() == Stage.LOST);
        assertEquals("Too dear", fx(() -> now(book.dora).referral().lostReason()));
        open(book.dora, "Outcome");
        press("Put the card away");
        await("why not", () -> ways.went.stream().anyMatch(way -> way.startsWith("The story has not been told")));
        assertNull(fx(() -> now(book.dora).referral().archived()));
        open(book.dora, "Follow-ups");
        done("Done: Thank Jonas");
        awaitDone(FollowUpKind.THANK_FOR_NAME);
        done("Done: Tell Jonas how it ended");
        awaitDone(FollowUpKind.TELL_THE_END);
        clickOn("Outcome");
        press("Put the card away");
        await("it is put away", () -> now(book.dora).referral().archived() != null);
    }

    @Test
    void aSaleInAnotherCurrencyIsKeptInItAndAddedToNoOther() {
        elsewhere(() -> book.session
                .referrals()
                .saveFacts(book.ana.edit().value(Money.of(900, "EUR")).build()));
        go(Stage.WON);
        fx(() -> {
            BoardBook.answer(
                    Objects.requireNonNull(page.model().moving().asked.get()).draft());
            return true;
        });
        TextInputControl amount = type("Amount of the sale", "quite a lot");
        press("Move");
        said("Write an amount such as 18k, 1,250 or € 18 000.");
        assertEquals("quite a lot", amount.getText());
        type("Amount of the sale", "$ 500");
        press("Move");
        await("it is won", () -> now(book.dora).stage() == Stage.WON);
        assertEquals(Money.of(500, "USD"), file().sales().getFirst().amount());
        assertEquals(
                List.of(Money.of(500, "USD")),
                fx(() -> page.model().picture().get().column(Stage.WON).sums()));
        open(book.dora, "Outcome");
        TextInputControl day = type("Agreed on", "2031-05-05");
        said("That day is still to come. Write the day on which it happened.");
        assertEquals("2031-05-05", day.getText());
        type("Amount of the sale", "600");
        await(
                "the card follows",
                () -> Money.of(600, "USD").equals(now(book.dora).referral().value()));
        assertEquals(book.session.workspace().today(), file().sales().getFirst().date());
    }

    @Test
    void wonOpensTheHandOffAndPlantsTheNextRequest() {
        go(Stage.WON);
        answer();
        open(book.dora, "Outcome");
        assertTrue(owes(book.dora, FollowUpKind.HAND_OVER));
        TextInputControl promised = type("What was promised", "Silent by Easter");
        await("it is kept", () -> promised.getText().equals("Silent by Easter"));
        choose("How far", HandOff.Status.GIVEN);
        await("handed over", () -> !owesNow(FollowUpKind.HAND_OVER));
        assertEquals("Silent by Easter", file().handOffs().getFirst().promises());
        assertFalse(asked("Accepted by"), "nobody has it yet");
        choose("How far", HandOff.Status.ACCEPTED);
        await("by whom", () -> asked("Accepted by"));
        type("Accepted by", "Petra in the workshop");
        assertEquals("Petra in the workshop", file().handOffs().getFirst().acceptedBy());
        press("Keep");
        said("Tick what was said, or write why nothing was.");
        assertTrue(owes(book.dora, FollowUpKind.PLANT_REQUEST));
        type("Why not", "They were in a hurry");
        press("Keep");
        await("a reason will do", () -> !owesNow(FollowUpKind.PLANT_REQUEST));
        said("Left out, with your reason.");
    }

    @Test
    void aGiftIsNotedWithItsCostAndBeyondTheLimitItIsSaid() {
        var limit = new FollowUpLimits(
                null, null, null, null, null, null, null, null, null, null, BigDecimal.valueOf(20), "EUR");
        fx(() -> {
            book.session.settings().change(s -> s.withFollowUps(limit));
            return true;
        });
        open(book.dora, "Follow-ups");
        press("Note a gift");
        press("Keep");
        said("Write what it was.");
        type("Gift", "Tea");
        TextInputControl cost = type("Cost", "much");
        press("Keep");
        said("Write an amount such as 18k, 1,250 or € 18 000.");
        assertEquals("much", cost.getText());
        type("Cost", "30");
        type("How it was received", "She smiled");
        press("Keep");
        said("This year: €\u00a030. That is over your own limit of €\u00a020.");
        assertEquals("She smiled", file().gifts().getFirst().reaction());
        assertEquals(Money.of(30, "EUR"), file().gifts().getFirst().cost());
    }

    private void go(Stage to) {
        fx(() -> {
            page.model().move(book.dora.id(), to, 0);
            return true;
        });
        await("the form asks", () -> page.model().moving().asked.get() != null);
    }

    private void done(String menu) {
        clickOn(named(menu));
        clickOn("Said it");
    }

    private void awaitDone(FollowUpKind kind) {
        await(kind + " is done", () -> !owesNow(kind));
    }

    private boolean asked(String field) {
        return lookup(".text-field").queryAllAs(TextInputControl.class).stream()
                .filter(input -> field.equals(input.getAccessibleText()))
                .anyMatch(input -> Stream.iterate((Node) input, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible));
    }

    private boolean owesNow(FollowUpKind kind) {
        return now(book.dora).followUps().stream().anyMatch(f -> f.kind() == kind && f.isOpen());
    }

    private CardFile file() {
        Referral dora = fx(() -> now(book.dora).referral());
        return read(() -> new CardFiles(book.session.workspace()).read(dora));
    }
}
