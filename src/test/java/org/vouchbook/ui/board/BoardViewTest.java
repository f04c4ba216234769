package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Consent;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;

class BoardViewTest extends BoardTest {
    @Test
    void keysCarryTheFocusedCardAndItsColumnAsksWhatItNeeds() {
        clickOn(card(book.ben));
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        clickOn(named("By when")).write("31/12/2027");
        push(KeyCode.ENTER);
        await(
                "the channel is asked for",
                () -> lookup("Choose how they will introduce you.").tryQuery().isPresent());
        clickOn(named("How will they introduce you"))
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.ENTER);
        clickOn("Move");
        awaitColumn(Stage.PROMISED, "Ben");
        assertTrue(focused(book.ben));
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        clickOn(named("Their words")).write("He expects you");
        clickOn("Move");
        awaitColumn(Stage.INTRODUCED, "Ben", "Dora");
        push(KeyCode.CONTROL, KeyCode.DOWN);
        awaitColumn(Stage.INTRODUCED, "Dora", "Ben");
        assertTrue(focused(book.ben));
        undo();
        awaitColumn(Stage.INTRODUCED, "Ben", "Dora");
    }

    @Test
    void notNowLeavesTheCardAndKeepsWhatWasTyped() {
        clickOn(card(book.ana));
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        clickOn(named("Who does it")).write("her sister");
        push(KeyCode.ESCAPE);
        await("the form is gone", () -> page.model().moving().asked.get() == null);
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals("her sister", ((TextInputControl) named("Who does it")).getText());
        clickOn("Not now");
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
    }

    @Test
    void whatMayNotBeIsSaidAtTheCard() {
        fx(() -> {
            Referral ana = now(book.ana).referral();
            page.model()
                    .save(ana.edit()
                            .consent(new Consent(Consent.State.REFUSED, ana.date()))
                            .build());
            return true;
        });
        settle();
        fx(() -> {
            page.model().move(book.ana.id(), Stage.CONTACTED, 0);
            return true;
        });
        assertTrue(styled("card-hint").isVisible());
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
    }

    @Test
    void aCardThatWaitsIsCalledAndThanksAreAnswered() {
        clickOn("Call");
        await("how was it", () -> page.model().moving().asked.get() != null);
        clickOn(named("Or: why you go without homework")).write("Known for years");
        clickOn("Move");
        awaitColumn(Stage.CONTACTED, "Dora");
        push(KeyCode.ENTER);
        clickOn(named("Done: Thank Jonas"));
        clickOn("In writing");
        await(
                "it is done",
                () -> now(book.dora).followUps().stream()
                        .anyMatch(f -> f.kind() == FollowUpKind.THANK_FOR_NAME && !f.isOpen()));
    }

    @Test
    void escapeClosesTheOpenCardAndGoesBackToIt() {
        clickOn(card(book.ben));
        push(KeyCode.ENTER);
        await("it is open", () -> page.model().opened.get() != null);
        clickOn("Prepare");
        clickOn(named("Their business")).write("Bakery").push(KeyCode.ESCAPE);
        await("it is closed", () -> page.model().opened.get() == null);
        await(
                "what was typed is saved",
                () -> now(book.ben).referral().homework().business().equals("Bakery"));
        assertTrue(focused(book.ben));
    }

    @Test
    void arrowsGoFromColumnToColumn() {
        clickOn(card(book.ana));
        push(KeyCode.DOWN);
        assertTrue(focused(book.ben));
        push(KeyCode.RIGHT);
        assertTrue(focused(book.dora), "Promised is empty: it is passed over");
    }

    @Test
    void theMenuMovesWithoutDragging() {
        rightClickOn(card(book.cleo));
        moveTo("Move to");
        await("the columns are offered", () -> inMenu("Contacted") != null);
        Bounds move = fx(() -> onScreen("Move to"));
        Bounds to = fx(() -> onScreen("Contacted"));
        moveTo(new Point2D(to.getCenterX(), move.getCenterY())); // straight across: other items would close it
        clickOn(new Point2D(to.getCenterX(), to.getCenterY()));
        answer();
        awaitColumn(Stage.CONTACTED, "Cleo");
        assertTrue(focused(book.cleo));
    }

    @Test
    void theFilterIsReachedByItsKeyAndNarrowsTheBoard() {
        clickOn(card(book.ana));
        write("/");
        write("jonas");
        awaitColumnShown(Stage.NAMED);
        assertEquals(List.of("Dora"), fx(() -> BoardBook.shown(page.model(), Stage.INTRODUCED)));
        push(KeyCode.ESCAPE);
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
    }

    @Test
    void oneReferrerIsPickedByTyping() {
        clickOn("All referrers ▾");
        write("jon");
        push(KeyCode.ENTER);
        awaitColumnShown(Stage.NAMED);
        clickOn("Jonas B. ▾");
        clickOn("Marta Oliveira · 3");
        awaitColumn(Stage.NAMED, "Ana", "Ben", "Cleo");
    }

    @Test
    void aCardIsOpenedEditedAndKeepsWhatCannotBeRead() {
        clickOn(card(book.ana));
        push(KeyCode.ENTER);
        clickOn("Card");
        TextInputControl value = (TextInputControl) named("What it may be worth");
        clickOn(value).write("18k");
        push(KeyCode.ENTER);
        await(
                "the value is stored",
                () -> Money.of(18_000, "EUR").equals(stored().referral().value()));
        await("and shown", () -> value.isFocused());
        clickOn(value).push(KeyCode.CONTROL, KeyCode.A).write("a lot").push(KeyCode.TAB);
        assertEquals("a lot", value.getText());
        assertTrue(has(value, "invalid"));
        clickOn(named("Note")).write("She likes boats");
        clickOn(styled("person-name"));
        await("the note is stored", () -> stored().referral().note().equals("She likes boats"));
        assertEquals("a lot", value.getText());
        assertEquals(Money.of(18_000, "EUR"), stored().referral().value());
        assertEquals(List.of("person " + book.ana.prospectId()), ways.went);
        clickOn(named("Close"));
        assertTrue(focused(book.ana));
    }

    @Test
    void aLostCardIsFoundThoughItsDrawerIsClosed() {
        clickOn(card(book.ana));
        fx(() -> {
            page.model().move(book.ana.id(), Stage.LOST, 0);
            return true;
        });
        answer();
        await("the drawer opens", () -> page.model().lostShown.get());
        clickOn(styled("lost-button"));
        assertEquals(false, fx(() -> page.model().lostShown.get()));
        fx(() -> {
            page.model().query.set("nobody");
            page.openReferral(book.ana.id());
            return true;
        });
        await("the card is in view", () -> page.model().lostShown.get());
        await("and focused", () -> focusedNow());
    }

    @Test
    void givenStandsOnABoardOfItsOwn() {
        clickOn("Given");
        assertEquals(ReferralDirection.GIVEN, fx(() -> page.model().direction.get()));
        assertTrue(styled("empty-state").isVisible());
        clickOn("New referral");
        assertTrue(ways.went.contains("new referral"));
    }

    @Test
    void sumsStandBelowTheTitlesOfAllColumnsWhereOneHasNoRoomBeside() {
        worth(book.dora, "EUR");
        assertEquals(List.of("1 · € 5k"), counts(Stage.INTRODUCED));
        worth(book.ana, "EUR");
        worth(book.ben, "GBP");
        worth(book.cleo, "USD");
        assertEquals(List.of("1", "€ 5k"), counts(Stage.INTRODUCED));
        assertEquals("3", counts(Stage.NAMED).getFirst());
    }

    private void worth(Referral referral, String currency) {
        fx(() -> {
            page.model()
                    .save(now(referral)
                            .referral()
                            .edit()
                            .value(new Money(BigDecimal.valueOf(5000), Currency.getInstance(currency)))
                            .build());
            return true;
        });
        settle();
    }

    private List<String> counts(Stage stage) {
        return fx(() -> from(column(stage)).lookup(".count").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(label -> label.getText().replace('\u00a0', ' '))
                .toList());
    }

    @Test
    void whatIsSeenIsSaved() {
        fx(() -> {
            page.model().query.set("ben");
            return true;
        });
        clickOn(named("Save or print what is shown"));
        clickOn("Save as CSV…");
        assertEquals(1, saved.getFirst().cards().size());
        assertEquals("ben", saved.getFirst().filter());
    }

    /// The item of an open menu with these words, if it is shown.
    private @Nullable Node inMenu(String words) {
        return lookup(".menu-item").queryAll().stream()
                .filter(item ->
                        item.getScene() != null && item.getScene().getWindow().isShowing())
                .filter(item -> item.lookup(".label") instanceof Label label && words.equals(label.getText()))
                .findFirst()
                .orElse(null);
    }

    private Bounds onScreen(String words) {
        Node item = Objects.requireNonNull(inMenu(words));
        return item.localToScreen(item.getBoundsInLocal());
    }

    private boolean focusedNow() {
        return column(Stage.LOST).list().equals(window.getScene().getFocusOwner());
    }

    private BoardCard stored() {
        return fx(() -> page.model().card(book.ana.id()));
    }

    private void awaitColumnShown(Stage stage) {
        await("nothing in " + stage, () -> BoardBook.shown(page.model(), stage).isEmpty());
    }
}
