package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.TodayLine.Section;

/// Whom to ask and what was promised, with mouse and keys on Today.
class TodayAskTest extends TodayWindow {
    private Promise promise;

    @SuppressWarnings("NullAway.Init")
    TodayAskTest() {}

    @Override
    void fill() {
        book.earned();
        promise = book.promised();
    }

    private boolean shows(Section section) {
        return fx(() -> page.model().lines().stream().anyMatch(line -> line.section() == section));
    }

    private void goTo(Section section) {
        push(KeyCode.HOME);
        for (int i = 0; i < 12 && current() != section; i++) {
            push(KeyCode.DOWN);
        }
        assertEquals(section, current());
    }

    private Section current() {
        return fx(() -> page.model().currentLine().orElseThrow().section());
    }

    private Button button(Section section, String tip) {
        return fx(() -> {
            String title = new LineWords(
                            page.model().words(),
                            page.model().lines().stream()
                                    .filter(line -> line.section() == section)
                                    .findFirst()
                                    .orElseThrow())
                    .title();
            return lookup(".today-line").queryAllAs(LinePane.class).stream()
                    .filter(pane ->
                            Objects.toString(pane.getAccessibleText(), "").startsWith(title))
                    .flatMap(pane -> pane.getChildren().stream())
                    .filter(node -> Messages.of(tip).equals(node.getAccessibleText()))
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /// What was announced when it was planted is said when they are confirmed (E4).
    @Test
    void theReminderThatWasAnnouncedSaysSo() {
        String announced = "you said you would come back to it";
        assertFalse(reasons().contains(announced), reasons());
        fx(() -> book.put(new PlantedRequest(
                book.id(),
                book.jonas.id(),
                null,
                DayBook.TODAY.minusDays(90),
                "",
                EnumSet.allOf(PlantedRequest.Element.class),
                "")));
        await("it says so", () -> reasons().contains(announced));
    }

    /// What was arranged for a need is asked when it is done, and stands with it; one undo takes all of it back (C3).
    @Test
    void whatWasArrangedForANeedIsAskedWhenItIsDone() {
        var need = fx(() ->
                book.put(new Anticipation(book.id(), book.jonas.id(), "A van", DayBook.TODAY.plusDays(3), "", null)));
        await("the need", () -> shows(Section.EARNING));
        goTo(Section.ASK);
        assertTrue(wordsOffered());
        goTo(Section.EARNING);
        assertFalse(wordsOffered(), "there are no words for it");
        push(KeyCode.D);
        settle();
        assertTrue(shows(Section.EARNING), "it asks first");
        write("booked one").push(KeyCode.ENTER);
        await("it is done", () -> !shows(Section.EARNING));
        assertEquals("booked one", arranged(need).arrangement());
        assertEquals(DayBook.TODAY, arranged(need).arranged());
        fx(() -> book.workspace.undo());
        await("and back", () -> shows(Section.EARNING));
        assertEquals(need, arranged(need));
        goTo(Section.EARNING);
        clickOn(button(Section.EARNING, "today.tip.done"));
        clickOn(named(Messages.of("today.ask.arranged")));
        push(KeyCode.ENTER);
        await("nothing need be said", () -> !shows(Section.EARNING));
        assertEquals("", arranged(need).arrangement());
    }

    private boolean wordsOffered() {
        settle();
        return fx(() -> lookup(".legend .label").queryAll().stream()
                .anyMatch(n -> n instanceof Label label
                        && label.getText().equals(Messages.of("today.legend.words"))
                        && label.getParent().isVisible()));
    }

    private Anticipation arranged(Anticipation need) {
        return fx(() ->
                new Earning(book.workspace).of(need.contactId()).anticipations().getFirst());
    }

    private String reasons() {
        return fx(() -> page.model().lines().stream()
                .filter(line -> line.section() == Section.ASK)
                .map(line -> new ReasonWords(page.model().words(), line).text())
                .findFirst()
                .orElse(""));
    }

    @Test
    void theNumbersAreWholeInASmallWindowToo() {
        fx(() -> {
            page.content().getScene().getWindow().setWidth(916);
            return true;
        });
        settle();
        Label count = (Label) styled("page-count");
        assertTrue(count.getText().matches("\\d+ due · 1 untouched"), count.getText());
        assertTrue(fx(() -> count.getWidth() >= count.prefWidth(-1)), "nothing of it is left out");
    }

    @Test
    void theWeeksAsksStandQuietlyBesideTheirTarget() {
        Label week = fx(() -> lookup("#ask-week").queryAllAs(Label.class).stream()
                .filter(label -> !label.getText().isEmpty())
                .findFirst()
                .orElseThrow());
        assertEquals("0 of 3 asks this week", fx(week::getText));
        for (int i = 0; i < 3; i++) {
            fx(() -> book.put(Fixtures.ask(book.id(), book.marta.id(), DayBook.TODAY, Ask.Outcome.OPEN)));
        }
        settle();
        assertTrue(lookup("3 asks this week: just as you had planned. Well done!")
                .tryQuery()
                .isPresent());
    }

    @Test
    void aPromiseIsKeptByOneKeyAndStandsOnTheTimeline() {
        assertTrue(lookup("Keep your promise to Marta Oliveira: Training for the night shift")
                .tryQuery()
                .isPresent());
        goTo(Section.PROMISES);
        push(KeyCode.ENTER);
        assertEquals("person " + book.marta.id(), ways.went.getLast());
        push(KeyCode.SPACE);
        assertFalse(shows(Section.PROMISES));
        assertEquals(DayBook.TODAY, fx(() -> book.lastContact(book.marta)));
        fx(() -> book.workspace.undo());
        assertTrue(shows(Section.PROMISES));
        clickOn(button(Section.PROMISES, "today.tip.kept"));
        assertFalse(shows(Section.PROMISES));
        assertEquals(promise.contactId(), book.marta.id());
    }

    @Test
    void askingIsPreparedNotedAndPutOffButNeverTickedAway() {
        goTo(Section.ASK);
        push(KeyCode.SPACE);
        assertEquals("ask " + book.jonas.id(), ways.went.getLast());
        assertTrue(shows(Section.ASK), "only the noted ask ends the offer");
        clickOn(button(Section.ASK, "today.tip.asked"));
        assertEquals("ask " + book.jonas.id(), ways.went.getLast());
        goTo(Section.ASK);
        push(KeyCode.G);
        assertEquals("ask " + book.jonas.id(), ways.went.getLast(), "no gift for an ask");
        push(KeyCode.W);
        assertEquals("words ASK_INTRODUCTION", ways.went.getLast());
        fx(() -> {
            WordsRequest asked = Objects.requireNonNull(ways.words);
            asked.onDone().accept(new WordsRequest.Said(asked.purpose(), Way.WRITTEN, "", "Would you call Ada?", ""));
            return true;
        });
        assertEquals("ask " + book.jonas.id() + " Would you call Ada?", ways.went.getLast());
        goTo(Section.ASK);
        push(KeyCode.S);
        clickOn("To tomorrow, Mon 23 Nov");
        assertFalse(shows(Section.ASK));
        assertEquals(
                InteractionKind.CALL,
                fx(() -> book.session
                        .people()
                        .open(book.jonas.id())
                        .orElseThrow()
                        .interactions()
                        .getFirst()
                        .kind()),
                "nothing was noted that did not happen");
    }
}
