package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.support.Fixtures;
import org.vouchbook.workspace.Earning;

/// The card and the records in a window: what stands in the way is taken away by mouse and keys.
class AskPanelTest extends AskPanelFixture {
    @SuppressWarnings("NullAway.Init")
    AskPanelTest() {}

    @Test
    void theMissingResultIsNotedByKeysAndTheAskBringsAReferral() {
        clickOn("Note a result…");
        await(
                "the form",
                () -> lookup("Something you delivered that they called good.")
                        .tryQuery()
                        .isPresent());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await("what is missing is said", () -> text(".form-error").contains("is empty"));
        clickOn(named("What they have of it, in their words")).write("Half the downtime");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await("ready", () -> title().equals("Ready to ask today"));
        pointsStandOnRecords();
        clickOn("Words to use");
        assertEquals("words ASK_INTRODUCTION", went.getLast());
        clickOn("Ask for an introduction…");
        clickOn(named("To whom, if you know")).write("Jonas Becker");
        fx(() -> {
            @SuppressWarnings("unchecked")
            var how = (ComboBox<Object>) named("How it went");
            how.setValue(how.getItems().get(1));
            return true;
        });
        clickOn("Save");
        await("the referral is asked for", () -> went.contains("new referral " + ana.id()));
        await("it cools down", () -> title().equals("Cooling down"));
        assertEquals(1, new Earning(book.workspace()).of(ana.id()).asks().size());
        assertEquals(
                "Asked for an introduction. Ana calls Jonas Becker and speaks of you. Then Ana tells you.",
                book.people().open(ana.id()).orElseThrow().interactions().stream()
                        .map(Interaction::note)
                        .filter(note -> !note.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    /// What was measured stands beside its points, and what was noted opens from there.
    private void pointsStandOnRecords() {
        fx(() -> {
            book.put(new Satisfaction(book.workspace().ids().getAsLong(), ana.id(), book.today(), 9, 8, 8, ""));
            return true;
        });
        await("the points of a content client", () -> text(".verdict-points").equals("27"));
        clickOn("Satisfied since 2 Mar");
        await("what it stands on", () -> lookup(".record-form").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        clickOn(".verdict-points");
        await(
                "what was measured",
                () -> lookup("one contact in twelve months:\n0 from you, 1 from them, 0 together")
                        .tryQuery()
                        .isPresent());
        clickOn("8.3, 2 Mar");
        await("the capture itself", () -> lookup(".record-form").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
    }

    @Test
    void whoHasReferredUsKnowsAndTheReferralOpens() {
        long id = book.workspace().ids().getAsLong();
        fx(() -> {
            book.put(Fixtures.referral(id, ana.id(), book.add("Jonas", "Becker").id()));
            return true;
        });
        await(
                "a link",
                () -> lookup("Know since 2 Mar: they referred us").tryQuery().isPresent());
        clickOn("Know since 2 Mar: they referred us");
        assertEquals("referral " + id, went.getLast());
    }

    /// The five ways stand on records that open, and what we believe is not what they said (C1, B18).
    @Test
    void theMeterShowsWhatEarnsTheRightAndOpensIt() {
        assertEquals("0 of five ways shown · still earning it", meter());
        assertTrue(lookup("Not told yet").tryQuery().isPresent());
        assertTrue(named("Plant: next").isVisible() && named("Know: taken").isVisible());
        fx(() -> {
            long id = book.workspace().ids().getAsLong();
            book.put(new DeliveredResult(id, ana.id(), null, book.today().minusDays(20), "Half the downtime"));
            LocalDate broken = book.today().minusDays(60);
            var green = new Interview.Answer("Fine", Interview.Light.GREEN);
            book.put(new Interview(
                    id + 1,
                    ana.id(),
                    broken.plusDays(5),
                    green,
                    green,
                    green,
                    List.of(),
                    Interview.Use.NOT_ASKED,
                    null));
            book.put(new Complaint(id + 2, ana.id(), broken, "dark", broken.plusDays(4), broken.plusDays(5), id + 1));
            return true;
        });
        await("they thanked us and have a result", () -> meter().equals("1 of five ways shown · they said so"));
        clickOn(".right-meter");
        await("the ways", () -> lookup("Outstanding service").tryQuery().isPresent());
        assertTrue(lookup("Nothing in twelve months. Meet where nobody sells.")
                .tryQuery()
                .isPresent());
        assertEquals("In twelve months: a result confirmed, a problem solved within 4 days.", text("#service-shown"));
        clickOn("Shown on 10 Feb");
        await("the result itself", () -> lookup(".record-form").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        fx(() -> {
            book.put(new Complaint(
                    book.workspace().ids().getAsLong(), ana.id(), book.today(), "late", null, null, null));
            return true;
        });
        await("the complaint takes it away", () -> meter().equals("0 of five ways shown · still earning it"));
    }

    /// The last light that lacked was green: the keyboard is on the ask, which was not there before (D8).
    @Test
    void afterGreenLightsTheAskIsNext() {
        fx(() -> {
            long id = book.workspace().ids().getAsLong();
            book.put(new DeliveredResult(id, ana.id(), null, book.today(), "Half the downtime"));
            book.people().open(ana.id()).orElseThrow().interactions().forEach(book.timeline()::delete);
            return true;
        });
        await("almost", () -> title().equals("Almost: confirm delight"));
        assertTrue(lookup("Ask for an introduction…").tryQuery().isEmpty());
        assertTrue(lookup("Ask all the same…").tryQuery().isEmpty(), "before green there is no ask");
        fx(() -> {
            lookup(".verdict .button.accent").queryButton().fire();
            return true;
        });
        await("the interview", () -> lookup(".record-form").tryQuery().isPresent());
        clickOn("Print a sheet to hold it with a pen");
        assertEquals("interview sheet", went.getLast());
        fx(() -> {
            for (String question : List.of(
                    "What should we do better?",
                    "What has worked for you?",
                    "What would have to be true before you sent somebody to us?")) {
                ((TextInputControl) named(question)).setText("Fine");
            }
            lookup(".record-form .combo-box").queryAllAs(ComboBox.class).stream()
                    .filter(c -> "How it sounded".equals(c.getAccessibleText()))
                    .forEach(c -> c.getSelectionModel().select(1));
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await(
                "the keyboard is on the ask",
                () -> scene.getFocusOwner() instanceof Button button
                        && button.getText().equals("Ask for an introduction…"));
    }

    /// All five ways shown: the interview is offered, never an ask (C8).
    @Test
    void aFullMeterOffersTheInterview() {
        clickOn(".right-meter");
        await("the ways", () -> lookup("Outstanding service").tryQuery().isPresent());
        String hold = "All five shown: hold the interview…";
        assertTrue(lookup(hold).tryQuery().isEmpty(), "not yet");
        push(KeyCode.ESCAPE);
        fx(() -> {
            for (InteractionKind kind : List.of(
                    InteractionKind.SERVICE,
                    InteractionKind.CLIENT_FIRST,
                    InteractionKind.INSIGHT_SHARED,
                    InteractionKind.GAVE_REFERRAL,
                    InteractionKind.SOCIAL)) {
                book.timeline().log(ana.id(), kind, Direction.TO_THEM, book.today(), "so", null);
            }
            return true;
        });
        await("all five", () -> meter().startsWith("5 of five"));
        clickOn(".right-meter");
        await("the button", () -> lookup(hold).tryQuery().isPresent());
        // Its popover may still be on the move, and a click would miss it.
        fx(() -> {
            lookup(hold).queryButton().fire();
            return true;
        });
        await(
                "the interview",
                () -> lookup("What should we do better?").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
    }

    /// From the close until a result is confirmed, the request is planted instead of asked (B9).
    @Test
    void afterASaleTheRequestIsPlantedBeforeAnythingIsAsked() {
        assertTrue(lookup("Plant the request…").tryQuery().isEmpty(), "nothing was sold");
        assertTrue(lookup("Ask all the same…").tryQuery().isPresent(), "soon, but a reason opens it");
        fx(() -> {
            book.put(new Sale(
                    book.workspace().ids().getAsLong(),
                    ana.id(),
                    null,
                    SaleKind.FIRST,
                    Money.of(900, "EUR"),
                    book.today(),
                    "",
                    Origin.UNKNOWN,
                    null,
                    book.workspace().now()));
            return true;
        });
        await("it can be planted", () -> lookup("Plant the request…").tryQuery().isPresent());
        clickOn("Plant the request…");
        await(
                "the talk after the close",
                () -> lookup("Is that fair?").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        fx(() -> {
            long id = book.workspace().ids().getAsLong();
            book.put(new Complaint(id, ana.id(), book.today(), "late", null, null, null));
            return true;
        });
        await("locked", () -> title().equals("Repair first"));
        assertTrue(lookup("Plant the request…").tryQuery().isPresent(), "it asks for nothing");
        assertTrue(lookup("Ask all the same…").tryQuery().isEmpty());
    }

    private String meter() {
        return text(".verdict .right-meter .label");
    }

    @Test
    void aRungIsNotSkippedAndHasItsDay() {
        fx(() -> {
            book.put(new Complaint(
                    book.workspace().ids().getAsLong(), ana.id(), book.today().minusDays(9), "late", null, null, null));
            return true;
        });
        await("the complaint", () -> title().equals("Repair first"));
        clickOn(named("They agree: later"));
        assertEquals("No rung can be skipped. First: Put right.", said());
        clickOn(named("Put right: next"));
        type("Fixed on", "1 Jan 2026");
        assertTrue(said().startsWith("It cannot have been before"), said());
        type("Fixed on", "1 Mar 2026");
        await("the next rung", () -> isThere("Put right: 1 Mar"));
        clickOn(named("They agree: next"));
        type("They agreed that it is fixed on", "28 Feb 2026");
        assertTrue(said().contains("Type 1 Mar 2026 or a later day"), said());
        type("They agreed that it is fixed on", "2 Mar 2026");
        await("the last rung", () -> isThere("Interview: next"));
        assertEquals("Repair first", title());
        fx(() -> book.workspace().undo());
        await("one rung back", () -> isThere("They agree: next"));
    }

    private void type(String field, String day) {
        fx(() -> {
            ((TextInputControl) named(field)).setText(day);
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /// In the newest window that says something.
    private String said() {
        return ((Labeled) styled("form-error")).getText();
    }

    private boolean isThere(String rung) {
        return scene.getRoot().lookupAll(".rung").stream().anyMatch(n -> rung.equals(n.getAccessibleText()));
    }
}
