package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.EventGuest;
import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.Invitation.State;
import org.vouchbook.domain.OtherChoice;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Row;
import org.vouchbook.support.TestBook;

/// Whoever came to an event has it on the timeline, waits for a word, and keeps it when two entries become one person.
class EventsTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Events events;
    private Contact ana;
    private Contact ben;
    private GuestEvent evening;

    @SuppressWarnings("NullAway.Init")
    EventsTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        events = new Events(book.workspace());
        ana = book.add("Ana", "Lima");
        ben = book.add("Ben", "Adler");
        evening = new GuestEvent(id(), "Winter evening", book.today(), "", "");
        events.save(evening, List.of());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private long id() {
        return book.workspace().ids().getAsLong();
    }

    private Invitation invite(Contact contact, State state, String friend) {
        var invitation = new Invitation(id(), contact.id(), evening.id(), state, friend);
        events.save(invitation, List.of());
        return invitation;
    }

    private EventReport report() {
        return events.report(evening.id()).orElseThrow();
    }

    private List<Interaction> happened(Contact contact) {
        return book.workspace().reader().interactions(contact.id());
    }

    @Test
    void whoCameShowsCredibilityAndWhoDidNotAfterAllShowsNothing() {
        Invitation invited = invite(ana, State.INVITED, "");
        assertEquals(List.of(), happened(ana));
        events.save(invited.went(State.CAME), List.of());
        events.save(invited.went(State.CAME).bringing("Rui"), List.of());
        assertEquals(1, happened(ana).size(), "once");
        Interaction there = happened(ana).getFirst();
        assertEquals(InteractionKind.EVENT, there.kind());
        assertEquals("Winter evening", there.note());
        assertEquals(
                Set.of(Axis.CREDIBILITY),
                book.people()
                        .open(ana.id())
                        .orElseThrow()
                        .shown(book.today(), book.workspace().zone()));
        events.save(invited.went(State.STAYED_AWAY), List.of());
        assertEquals(List.of(), happened(ana));
        book.workspace().undo();
        assertEquals(1, happened(ana).size());
    }

    /// On the evening itself they were spoken to; from the next day on they wait.
    @Test
    void whoCameWaitsUntilSpokenTo() {
        invite(ana, State.CAME, "");
        invite(ben, State.STAYED_AWAY, "");
        book.timeline()
                .log(ana.id(), InteractionKind.CALL, InteractionKind.CALL.usualDirection(), book.today(), "", null);
        assertEquals(List.of(), report().waiting());
        book.clock().advance(Duration.ofDays(1));
        assertEquals(
                List.of(ana),
                report().waiting().stream().map(EventGuest::contact).toList());
        assertEquals(1, unspoken());
        book.timeline()
                .log(ana.id(), InteractionKind.NOTE, InteractionKind.NOTE.usualDirection(), book.today(), "", null);
        assertEquals(1, unspoken(), "a note to oneself is no word to her");
        events.spoke(report().waiting().getFirst(), InteractionKind.CALL);
        assertEquals(List.of(), report().waiting());
        assertEquals(0, unspoken());
        assertEquals(book.today(), report().guests().getFirst().talked());
    }

    private int unspoken() {
        LocalDate day = book.today();
        return book.workspace().events().unspoken(day.minusDays(30), day).size();
    }

    @Test
    void anotherDayOrNameGoesToTheTimelines() {
        invite(ana, State.CAME, "");
        LocalDate day = book.today().minusDays(3);
        events.save(new GuestEvent(evening.id(), "Autumn evening", day, "", ""), List.of());
        assertEquals(1, happened(ana).size());
        assertEquals(day, happened(ana).getFirst().date());
        assertEquals("Autumn evening", happened(ana).getFirst().note());
        events.delete(report().event());
        assertEquals(List.of(), happened(ana));
        assertEquals(List.of(), events.all());
        book.workspace().undo();
        assertEquals(1, report().came());
    }

    @Test
    void comingEventsAreThoseOfTodayAndLater() {
        var later = new GuestEvent(id(), "Spring evening", book.today().plusDays(90), "", "");
        events.save(later, List.of());
        events.save(new GuestEvent(id(), "Past evening", book.today().minusDays(1), "", ""), List.of());
        Invitation invited = invite(ana, State.COMING, "");
        assertEquals(Map.of(evening, invited), events.coming(ana.id()).invited());
        assertEquals(List.of(later), events.coming(ana.id()).open());
        assertEquals(List.of(evening, later), events.coming(ben.id()).open());
    }

    @Test
    void aFriendIsNewUntilTheyAreAGuest() {
        invite(ana, State.CAME, "Rui Costa");
        assertEquals(1, report().friends());
        assertTrue(report().guests().getFirst().bringsSomebodyNew());
        Contact rui = book.add("Rui", "Costa");
        invite(rui, State.CAME, "");
        assertFalse(report().guests().getFirst().bringsSomebodyNew());
    }

    @Test
    void ofTwoWhoBecomeOneTheInvitationSaysWhatBothSaid() {
        invite(ana, State.CAME, "");
        invite(ben, State.CAME, "Rui Costa");
        var earning = new Earning(book.workspace());
        earning.save(new OtherChoice(id(), ana.id(), "Sun & Sons", "a brother"));
        earning.save(new OtherChoice(id(), ben.id(), "SUN & SONS", ""));
        earning.save(new ReferReason(id(), ben.id(), "on time", "", null, null));
        book.people().merge(ana.id(), ben.id());
        assertEquals(1, report().guests().size());
        Invitation both = report().guests().getFirst().invitation();
        assertEquals(ana.id(), both.contactId());
        assertEquals(State.CAME, both.state());
        assertEquals("Rui Costa", both.friend());
        assertEquals(1, count(OtherChoice.class));
        assertEquals(1, count(ReferReason.class));
        assertEquals(1, happened(ana).size());
        book.workspace().undo();
        assertEquals(2, report().guests().size());
        assertEquals(1, count(OtherChoice.class));
        assertEquals(0, count(ReferReason.class));
    }

    private long count(Class<? extends Row> kind) {
        return new Earning(book.workspace())
                .of(ana.id()).records().stream().filter(kind::isInstance).count();
    }
}
