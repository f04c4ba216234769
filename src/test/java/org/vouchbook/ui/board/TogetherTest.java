package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Consent;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.kit.Chip;

/// What others have to say: a prospect who would rather not be called, two referrers of one prospect, a referrer who is
/// deleted or turns out to be somebody else.
class TogetherTest extends BoardTest {
    @Test
    void whoWouldRatherNotBeCalledIsNotCalledAndStillThankedFor() {
        assertTrue(owes(book.dora, FollowUpKind.FIRST_CONTACT));
        open(book.dora, "Prepare");
        choose("Their answer", Consent.State.REFUSED);
        await("no contact is owed", () -> page.model().picture().get().funnel().untouched() == 1);
        await(
                "the card offers no call",
                () -> lookup(".card-button").queryAll().stream()
                        .noneMatch(b -> b.isVisible() && b.getParent().isVisible()));
        await("the card says so on its face", () -> refusals() == 1);
        assertFalse(owes(book.dora, FollowUpKind.FIRST_CONTACT));
        assertTrue(owes(book.dora, FollowUpKind.THANK_FOR_NAME));
        assertEquals(
                new Consent(Consent.State.REFUSED, book.session.workspace().today()),
                fx(() -> now(book.dora).referral().consent()));
        fx(() -> {
            page.model().move(book.dora.id(), Stage.CONTACTED, 0);
            return true;
        });
        said("They do not want to be contacted. Tell the referrer, and let it rest.");
        choose("Their answer", Consent.State.GIVEN);
        await("now one may", () -> page.model().picture().get().funnel().untouched() == 2);
        await("and the face says nothing of it", () -> refusals() == 0);
    }

    private long refusals() {
        return lookup(".chip").queryAll().stream()
                .filter(node -> node instanceof Chip chip
                        && chip.isVisible()
                        && chip.getText().equals("No contact"))
                .count();
    }

    @Test
    void theSharesOfTwoReferrersSumToOne() {
        Contact anaHerself = fx(() -> now(book.ana).prospect());
        Referral second = read(() -> book.book.refer(book.jonas, anaHerself, Level.NAME_ONLY));
        await("the second card is there", () -> page.model().card(second.id()) != null);
        open(book.ana, "Card");
        said("Jonas Berg referred them too. This referrer counts for 50 %.");
        TextInputControl weight = type("Weight of this one, 1 to 100", "three");
        said("Write a whole number from 1 to 100.");
        assertEquals("three", weight.getText());
        type("Weight of this one, 1 to 100", "3");
        said("Jonas Berg referred them too. This referrer counts for 75 %.");
        open(second, "Card");
        said("Marta Oliveira referred them too. This referrer counts for 25 %.");
    }

    @Test
    void aDeletedReferrerTakesTheirCardsAndUndoBringsThemBack() {
        open(book.ana, "Card");
        elsewhere(() -> book.session.people().delete(List.of(book.marta.id())));
        awaitColumn(Stage.NAMED);
        await("nothing is open", () -> page.model().opened.get() == null);
        undo();
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
    }

    @Test
    void cardsOfAMergedReferrerStandUnderTheOneWhoStaysAndTypedWordsStay() {
        open(book.ana, "Card");
        TextInputControl note = (TextInputControl) named("Note");
        fx(() -> {
            note.requestFocus();
            return true;
        });
        write("half a thought");
        elsewhere(() -> book.session.people().merge(book.jonas.id(), book.marta.id()));
        await("it is Jonas now", () -> now(book.ana).counterpart().id() == book.jonas.id());
        assertEquals("half a thought", note.getText());
        assertEquals(
                List.of(4),
                fx(() -> page.model().referrers().stream()
                        .map(ReferrerCount::count)
                        .toList()));
        undo();
        await("it is Marta again", () -> now(book.ana).counterpart().id() == book.marta.id());
        push(KeyCode.CONTROL, KeyCode.TAB);
        await("and it is kept", () -> now(book.ana).referral().note().equals("half a thought"));
    }

    @Test
    void backIsDatedAndTakesNothingAway() {
        fx(() -> {
            page.model().move(book.dora.id(), Stage.CONTACTED, 0);
            return true;
        });
        answer();
        await("reached", () -> now(book.dora).referral().contactedAt() != null);
        fx(() -> {
            page.model().move(book.dora.id(), Stage.NAMED, 0);
            return true;
        });
        awaitColumn(Stage.NAMED, "Dora", "Ana", "Ben", "Cleo");
        assertNull(fx(() -> page.model().moving().asked.get()), "nothing is asked on the way back");
        Referral back = fx(() -> now(book.dora).referral());
        assertEquals(Level.INTRODUCED, back.level());
        assertTrue(Objects.requireNonNull(back.contactedAt())
                .isAfter(back.created().minusSeconds(60)));
        assertTrue(owes(book.dora, FollowUpKind.THANK_WITH_STATUS));
        var moves = read(() -> book.session.referrals().moves(book.dora.id()));
        assertEquals(Stage.NAMED, moves.getLast().to());
        open(book.dora, "Card");
        said("2 Mar · Contacted → Named");
    }
}
