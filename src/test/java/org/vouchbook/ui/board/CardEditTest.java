package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;

/// What is changed on an opened card by hand: the rules refuse it at its field, in a sentence, and it stays as typed.
class CardEditTest extends BoardTest {
    @Test
    void aConfirmationBeforeTheConversationIsRefusedAtItsField() {
        open(book.dora, "Introduction");
        Introduction before = introduction();
        TextInputControl at = type("Confirmed on", "2020-01-01");
        said("The introduction cannot be older than the conversation in which it came up. Correct one of the two"
                + " days.");
        assertEquals("2020-01-01", at.getText());
        assertTrue(has(at, "invalid"));
        assertEquals(before, introduction());
        type("Confirmed on", "2099-01-01");
        said("That is still to come. An introduction is confirmed when it has happened.");
        assertEquals(before, introduction());
        TextInputControl words = type("Their words", "");
        said("Write what they said or wrote: without it you cannot know that it happened.");
        assertTrue(has(words, "invalid"));
        type("Their words", "Dora, do talk to them");
        await(
                "the words are corrected",
                () -> "Dora, do talk to them".equals(introductionNow().words()));
        assertEquals("2099-01-01", at.getText(), "what was typed elsewhere stays");
        assertEquals(Level.INTRODUCED, fx(() -> now(book.dora).referral().level()));
    }

    @Test
    void theDayItCameUpCannotBeAfterWhatFollowed() {
        open(book.dora, "Card");
        TextInputControl day = type(
                "Day it came up", book.session.workspace().today().plusDays(1).toString());
        said("That day is still to come. Write the day on which it happened.");
        assertTrue(has(day, "invalid"));
        assertEquals(book.dora.date(), fx(() -> now(book.dora).referral().date()));
        String earlier = book.dora.date().minusDays(3).toString();
        type("Day it came up", earlier);
        await(
                "an earlier one is kept",
                () -> now(book.dora).referral().date().equals(book.dora.date().minusDays(3)));
        assertFalse(has(day, "invalid"));
    }

    @Test
    void aPermissionTakenBackStopsTheClockAndLeavesABareName() {
        await("Ben waits", () -> page.model().picture().get().funnel().untouched() == 2);
        open(book.ben, "Introduction");
        TextInputControl back = type("Taken back on", "2020-01-01");
        said("It cannot have been taken back before it was given. Correct one of the two days.");
        assertEquals("2020-01-01", back.getText());
        type("Taken back on", book.ben.date().toString());
        await("it is taken back", () -> now(book.ben).referral().level() == Level.NAME_ONLY);
        await(
                "nobody waits but Dora",
                () -> page.model().picture().get().funnel().untouched() == 1);
        Permission kept = Objects.requireNonNull(
                fx(() -> now(book.ben).referral().ladder().permission()));
        assertEquals(book.ben.date(), kept.withdrawn(), "what was, stays on record");
        clickOn("Follow-ups");
        await(
                "one goes back for the introduction",
                () -> lookup("Ask Marta to introduce").tryQuery().isPresent());
        assertTrue(lookup("First contact").tryQuery().isEmpty());
    }

    @Test
    void aBareNameNeverKnowsAllThree() {
        open(book.ana, "Prepare");
        for (String known : List.of("who you are", "that the referrer bought from you")) {
            tick(known);
            await("it is kept", () -> !now(book.ana).referral().callSheet().cold());
        }
        tick("that the referrer is happy with you");
        said("Nobody who knows all three is a bare name. Note above how they were told.");
        assertFalse(fx(() -> now(book.ana).referral().callSheet().knowsHappy()));
    }

    private void tick(String words) {
        fx(() -> {
            lookup(".check-box").queryAllAs(CheckBox.class).stream()
                    .filter(box -> words.equals(box.getText()))
                    .forEach(CheckBox::fire);
            return true;
        });
        settle();
    }

    @Test
    void whatTheBookItselfRefusesIsSaidAtTheCard() {
        Referral gone = fx(() -> now(book.ana).referral());
        fx(() -> {
            book.session
                    .background()
                    .run(
                            () -> {
                                book.session.referrals().delete(gone);
                                return true;
                            },
                            done -> {});
            page.model().save(gone.edit().note("too late").build());
            return true;
        });
        await("it is said", () -> ways.went.contains("This card is no longer there."));
        awaitColumn(Stage.NAMED, "Ben", "Cleo");
    }

    private Introduction introduction() {
        return fx(this::introductionNow);
    }

    private Introduction introductionNow() {
        return Objects.requireNonNull(now(book.dora).referral().ladder().introduction());
    }
}
