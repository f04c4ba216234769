package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.Money;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.workspace.FollowUpLimits;
import org.vouchbook.workspace.TodayLine;

/// Today with mouse and keys.
class TodayPageTest extends TodayWindow {
    private List<FollowUpKind> kinds() {
        return fx(() -> page.model().lines().stream()
                .map(line -> line.followUp().kind())
                .toList());
    }

    private FollowUpKind current() {
        return fx(() -> Objects.requireNonNull(page.model().current().get()).kind());
    }

    private Button button(String tip, int line) {
        return fx(() -> {
            TodayLine wanted = page.model().lines().get(line);
            return lookup(".today-line").queryAll().stream()
                    .map(LinePane.class::cast)
                    .filter(pane -> pane.getScene() != null
                            && Objects.toString(pane.getAccessibleText(), "")
                                    .startsWith(new LineWords(page.model().words(), wanted).title()))
                    .flatMap(pane -> pane.getChildren().stream())
                    .filter(node -> Messages.of(tip).equals(node.getAccessibleText()))
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    void theKeyboardGoesFromLineToLineAndDoesThem() {
        assertEquals(FollowUpKind.FIRST_CONTACT, current());
        push(KeyCode.DOWN);
        assertEquals(FollowUpKind.THANK_FOR_NAME, current());
        push(KeyCode.SPACE);
        assertEquals(
                1,
                kinds().stream().filter(k -> k == FollowUpKind.THANK_FOR_NAME).count());
        assertEquals(FollowUpKind.THANK_FOR_NAME, current());
        push(KeyCode.D);
        assertEquals(FollowUpKind.ASK_FOR_INTRODUCTION, current());
        push(KeyCode.END);
        assertEquals(FollowUpKind.RECONNECT, current());
        push(KeyCode.ENTER);
        assertTrue(ways.went.contains("person " + book.marta.id()), ways.went::toString);
        push(KeyCode.HOME).push(KeyCode.ENTER);
        assertTrue(ways.went.contains("referral " + book.introduced.id()), ways.went::toString);
    }

    @Test
    void wordsThatWereSaidMakeItDone() {
        push(KeyCode.DOWN).push(KeyCode.W);
        assertEquals("words THANK_CONVERSATION", ways.went.getLast());
        fx(() -> {
            WordsRequest asked = Objects.requireNonNull(ways.words);
            asked.onDone()
                    .accept(new WordsRequest.Said(DraftPurpose.KEEP_INFORMED, Way.WRITTEN, "", "Something else", ""));
            asked.onDone().accept(new WordsRequest.Said(asked.purpose(), Way.WRITTEN, "", "Thank you, Jonas", "w-2"));
            return true;
        });
        assertEquals(
                "Thank you, Jonas",
                fx(() -> book.session
                        .people()
                        .open(book.jonas.id())
                        .orElseThrow()
                        .interactions()
                        .getFirst()
                        .note()));
        assertEquals("w-2", fx(() -> book.session.agenda().answers().getFirst().wording()));
    }

    @Test
    void puttingOffAsksForTheDay() {
        push(KeyCode.END).push(KeyCode.S);
        clickOn("By a week, to Sun 29 Nov");
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
        fx(() -> book.workspace.undo());
        clickOn(button("today.tip.snooze", 4));
        clickOn("To another day…");
        TextField day = (TextField) named(Messages.of("today.ask.snooze"));
        write("22/11/2026").push(KeyCode.ENTER);
        Label problem = (Label) styled("form-error");
        assertEquals(Messages.of("today.ask.past"), problem.getText(), day.getText());
        assertEquals("22/11/2026", day.getText());
        push(KeyCode.CONTROL, KeyCode.A).write("24/11/2026").push(KeyCode.ENTER);
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
        book.clock.set(book.at(LocalDate.of(2026, 11, 24), 0));
        fx(() -> {
            page.tick();
            return true;
        });
        assertTrue(kinds().contains(FollowUpKind.RECONNECT));
    }

    @Test
    void leavingOutAsksWhyAndAThankYouHearsThatItStays() {
        push(KeyCode.DOWN).push(KeyCode.X);
        assertEquals(Messages.of("today.mandatory"), ways.went.getLast());
        push(KeyCode.END).push(KeyCode.X);
        named(Messages.of("today.ask.reason"));
        push(KeyCode.ENTER);
        assertTrue(kinds().contains(FollowUpKind.RECONNECT));
        write("We met at the fair").push(KeyCode.ENTER);
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
        push(KeyCode.UP);
        assertEquals(FollowUpKind.THANK_FOR_NAME, current());
    }

    @Test
    void aGiftBeyondTheOwnLimitIsWarnedOfAndStillNoted() {
        book.session
                .settings()
                .change(s ->
                        s.withFollowUps(FollowUpLimits.of(FollowUpPolicy.DEFAULT.withGiftLimit(Money.of(60, "EUR")))));
        push(KeyCode.DOWN).push(KeyCode.G);
        write("Honey").push(KeyCode.TAB).write("45");
        assertTrue(lookup("This year: €\u00a045 of your own limit of €\u00a060")
                .tryQuery()
                .isPresent());
        write("0");
        assertTrue(lookup("This year: €\u00a0450. That is over your own limit of €\u00a060.")
                .tryQuery()
                .isPresent());
        push(KeyCode.ENTER);
        assertEquals(
                List.of(Money.of(450, "EUR")),
                fx(() -> book.session.agenda().giftYear(book.jonas.id()).sums()));
    }

    @Test
    void theMouseLeavesOutWithAReasonToo() {
        clickOn(button("today.tip.snooze", 4));
        clickOn(Messages.of("today.menu.dismiss"));
        named(Messages.of("today.ask.reason"));
        clickOn(Messages.of("today.reason.not_now"));
        clickOn(Messages.of("today.ask.dismiss"));
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
    }

    @Test
    void theMouseDoesAndCallsAndGoesOn() {
        clickOn(button("today.tip.done", 1));
        assertEquals(4, kinds().size());
        clickOn(button("today.tip.call", 0));
        clickOn("Call +49 911 1");
        assertEquals("tel:+499111", ways.went.getLast());
        clickOn(button("today.tip.done", 0));
        assertEquals("move " + book.introduced.id() + " CONTACTED CALL", ways.went.getLast());
        clickOn(Messages.of("today.log"));
        clickOn(Messages.of("today.new_referral"));
        assertEquals(List.of("log", "new referral"), ways.went.subList(ways.went.size() - 2, ways.went.size()));
    }

    @Test
    void whatIsSaidOfTheTimeGoesOnWithIt() {
        assertTrue(lookup("30 h waiting").tryQuery().isPresent());
        book.clock.set(book.at(DayBook.TODAY.plusDays(1), 0));
        fx(() -> {
            page.tick();
            return true;
        });
        settle();
        assertTrue(lookup("45 h waiting").tryQuery().isPresent());
        assertTrue(lookup("Monday 23 November").tryQuery().isPresent());
    }

    @Test
    void anybodyIsFoundFromTheHeader() {
        fx(() -> {
            page.search();
            return true;
        });
        write("oliv").push(KeyCode.ENTER);
        assertEquals("person " + book.marta.id(), ways.went.getLast());
    }

    @Test
    void anEmptyDaySaysSoAndWhatComesNext() {
        fx(() -> {
            page.model().lines().forEach(line -> page.model().snooze(line, DayBook.TODAY.plusDays(1)));
            return true;
        });
        assertTrue(lookup(Messages.of("today.empty")).tryQuery().isPresent());
        assertEquals(0, fx(() -> page.badge().getValue()));
        assertTrue(lookup((Label label) ->
                        label.getText().startsWith("Next: ") && label.getText().endsWith("tomorrow"))
                .tryQuery()
                .isPresent());
    }

    @Test
    void theDutiesAreACalendarThatASecondImportUpdates() throws Exception {
        files.target = folder.resolve("duties.ics");
        saveCalendar();
        List<String> before = uids();
        assertEquals(5, before.size());
        push(KeyCode.DOWN).push(KeyCode.SPACE);
        Files.delete(files.target);
        saveCalendar();
        assertTrue(uids().containsAll(before));
        assertEquals(
                1,
                Files.readAllLines(files.target).stream()
                        .filter(l -> l.equals("STATUS:CANCELLED"))
                        .count());
    }

    private void saveCalendar() {
        fx(() -> {
            new TodayCalendar(
                            book.session,
                            new SaveFile(files, book.session.background(), new NoticeBoard(), failures::add))
                    .save(page.model().today());
            return true;
        });
        await("the calendar is saved", () -> Files.exists(Objects.requireNonNull(files.target)));
        fx(() -> {
            page.firstFocus().requestFocus();
            return true;
        });
    }

    private List<String> uids() throws Exception {
        return Files.readAllLines(Objects.requireNonNull(files.target)).stream()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }
}
