package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.Origin;
import org.vouchbook.workspace.Events;
import org.vouchbook.workspace.Library;
import org.vouchbook.workspace.PersonRow;

/// In the window: an evening with a guest and a friend, the word afterwards, and a story that is worth telling.
class EventStoryTest extends ClientStory {
    @SuppressWarnings("NullAway.Init")
    EventStoryTest() {}

    @Test
    void aGuestBringsAFriendWhoIsSpokenToAfterwards() throws Exception {
        start();
        Contact ana = somebodyWeKnow();
        openEvents();
        press("Note the first event…");
        type("Name", "Winter evening");
        refused("Say on which day it is, for example next Friday as a date.");
        type("When", "30 Nov 2026");
        save();
        invite();
        onThePerson();
        press("Edit…");
        type("When", "20 Nov 2026");
        save();
        clickOn(named("Ana Lima: Came"));
        app.idle();
        assertEquals(1, report().came());
        assertTrue(app.person(ana.id()).shown(LocalDate.now(DAY), DAY.getZone()).contains(Axis.CREDIBILITY));
        assertEquals(List.of(), report().waiting(), "Ana was spoken to today");
        friendIntoTheBook();
        app.control(this, KeyCode.Z);
        assertEquals(1, report().guests().size());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        app.idle();
        wordAfterwards();
        app.close();
    }

    private void openEvents() {
        fx(() -> {
            ((MenuButton) app.scene().lookup("#windows"))
                    .getItems().stream()
                            .filter(i -> "list-events".equals(i.getId()))
                            .findFirst()
                            .ifPresent(MenuItem::fire);
            return true;
        });
        app.idle();
    }

    /// Before the day nobody can have come, and nobody is invited twice.
    private void invite() {
        press("Invite…");
        clickOn(named("Who")).write("ana").push(KeyCode.ENTER);
        choose("What became of it", "Came");
        refused(": until then they are invited, or they come.");
        choose("What became of it", "Invited");
        type("Brings a friend", "Rui Costa");
        save();
        press("Invite…");
        clickOn(named("Who")).write("ana").push(KeyCode.ENTER);
        refused("They are a guest already.");
        push(KeyCode.ESCAPE);
        app.idle();
    }

    /// The person knows of it: a chip that leads back, and where she is not invited a way to do it.
    private void onThePerson() {
        push(KeyCode.ESCAPE);
        app.idle();
        assertTrue(chip().getText().startsWith("Winter evening · "), () -> chip().getText());
        app.control(this, KeyCode.Z);
        fx(() -> {
            app.scene().getRoot().lookupAll(".memberships .hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(l -> "Invite to an event…".equals(l.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        app.idle();
        push(KeyCode.ESCAPE);
        app.idle();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        app.idle();
        fx(() -> {
            chip().fire();
            return true;
        });
        app.idle();
    }

    private Button chip() {
        return (Button) app.scene().getRoot().lookup(".memberships .chip");
    }

    private void friendIntoTheBook() {
        press("Into the book…");
        save();
        Contact rui = app.read(session -> session.index().list().rows().stream()
                .map(PersonRow::contact)
                .filter(c -> c.displayName().equals("Rui Costa"))
                .findFirst()
                .orElseThrow());
        assertEquals(Origin.NETWORKING, rui.origin());
        assertEquals("Came with Ana Lima to “Winter evening”", rui.howMet());
        assertEquals(1, report().waiting().size());
    }

    private void wordAfterwards() {
        assertEquals(1, report().waiting().size());
        push(KeyCode.ESCAPE);
        app.idle();
        app.control(this, KeyCode.DIGIT1);
        assertEquals(
                List.of("Talk to Rui Costa after “Winter evening”"),
                fx(() -> app.scene().getRoot().lookupAll(".today-line .strong").stream()
                        .map(n -> ((Labeled) n).getText())
                        .filter(t -> t.contains("Winter"))
                        .toList()));
        app.control(this, KeyCode.DIGIT2);
        openEvents();
        clickOn(named("Call with Rui Costa, today"));
        app.idle();
        assertEquals(List.of(), report().waiting());
        push(KeyCode.ESCAPE);
        app.idle();
    }

    /// A story of one's own is an idea for somebody whose credibility is to be built, until it is told.
    @Test
    void aStoryIsOfferedUntilItIsTold() throws Exception {
        start();
        Contact ana = somebodyWeKnow();
        app.read(session -> {
            session.ratings().rate(ana.id(), Axis.CREDIBILITY, 3);
            return true;
        });
        app.idle();
        app.control(this, KeyCode.DIGIT4);
        fx(() -> {
            ((TabPane) app.scene().lookup(".playbook-tabs")).getSelectionModel().selectLast();
            return true;
        });
        press("New…");
        refused("“What you would say” is empty. Please fill it in.");
        type("What you would say", "The bakery that opened later and sold more");
        choose("Kind", "Story");
        save();
        app.control(this, KeyCode.DIGIT2);
        String words = "Tell them: “The bakery that opened later and sold more”";
        Hyperlink link = idea(words);
        fx(() -> {
            link.fire();
            return true;
        });
        app.idle();
        var list = (ListView<?>) named("Questions and stories");
        assertEquals(1, list.getItems().size());
        app.control(this, KeyCode.DIGIT2);
        fx(() -> {
            ((Button) link.getParent().lookup(".small-button")).fire();
            return true;
        });
        app.idle();
        assertTrue(fx(() -> app.scene().getRoot().lookupAll(".ideas .hyperlink").stream()
                .noneMatch(n -> words.equals(((Hyperlink) n).getText()))));
        List<LibraryItem> kept = app.read(session -> new Library(session.workspace()).all());
        assertEquals(1, kept.size());
        app.close();
    }

    private Hyperlink idea(String words) {
        await(
                "the idea",
                () -> app.scene().getRoot().lookupAll(".ideas .hyperlink").stream()
                        .anyMatch(n -> words.equals(((Hyperlink) n).getText())));
        return fx(() -> app.scene().getRoot().lookupAll(".ideas .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(n -> words.equals(n.getText()))
                .findFirst()
                .orElseThrow());
    }

    private void refused(String why) {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
        assertTrue(problem().endsWith(why), this::problem);
    }

    private EventReport report() {
        return app.read(session -> {
            var events = new Events(session.workspace());
            return events.report(events.all().getFirst().id()).orElseThrow();
        });
    }
}
