package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;

class PeopleTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void open() {
        book = new TestBook(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private PersonFile file(Contact contact) {
        return book.people().open(contact.id()).orElseThrow();
    }

    private void rate(Contact contact, double liking) {
        book.ratings().rate(contact.id(), Axis.LIKING, liking);
    }

    @Test
    void aDraftGetsItsIdentityFromTheBook() {
        Contact added = book.people().add(Fixtures.fullContact(999));
        assertNotEquals(999, added.id());
        assertEquals(
                Fixtures.fullContact(999).withIdentity(added.id(), Fixtures.NOW),
                file(added).contact());
        Contact changed = added.edit().notes("other").build();
        book.people().save(changed);
        book.reopen();
        assertEquals(changed, file(added).contact());
        assertEquals(
                "change.contact_changed", book.workspace().undo().orElseThrow().key());
        assertEquals(added, file(added).contact());
    }

    @Test
    void bulkEditsAreOneChangeEach() {
        Contact a = book.add("A", "A");
        Contact b = book.people()
                .add(Fixtures.contact("B", "B").edit().tags(List.of("vip")).build());
        List<Long> both = List.of(a.id(), b.id());
        book.people().addTag(both, " VIP ");
        assertEquals(List.of("VIP"), file(a).contact().tags());
        assertEquals(List.of("vip"), file(b).contact().tags());
        book.people().removeTag(both, "Vip");
        assertEquals(List.of(), file(b).contact().tags());
        book.people().setKind(both, ContactKind.CLIENT);
        book.people().setArchived(both, true);
        assertTrue(file(a).contact().archived());
        book.workspace().undo();
        book.workspace().undo();
        book.workspace().undo();
        book.workspace().undo();
        assertEquals(a, file(a).contact());
        assertEquals(b, file(b).contact());
        book.people().addTag(both, "\u200B ");
        assertEquals(
                "change.contact_added", book.workspace().undo().orElseThrow().key(), "no tag is no change");
    }

    /// How often to be in touch, for all with a tag at once (L10).
    @Test
    void severalPeopleGetOneRhythmAndOneUndo() {
        Contact a = book.add("Ann", "Ash");
        Contact b = book.add("Ben", "Birk");
        book.people().setRhythm(List.of(a.id(), b.id()), 42);
        assertEquals(42, file(a).contact().rhythmDays());
        assertEquals(42, file(b).contact().rhythmDays());
        book.people().setRhythm(List.of(b.id()), null);
        assertNull(file(b).contact().rhythmDays());
        book.workspace().undo();
        book.workspace().undo();
        assertEquals(a, file(a).contact());
        assertEquals(b, file(b).contact());
    }

    @Test
    void deletingTakesAllThatHangsOnAPersonAndUndoBringsAllBack() {
        Contact ana = book.add("Ana", "A");
        Contact ben = book.add("Ben", "B");
        Contact cleo = book.add("Cleo", "C");
        var card = book.refer(ana, ben, Level.NAME_ONLY);
        book.move(card, Stage.WON);
        book.refer(ben, cleo, Level.INTRODUCED);
        rate(ben, 7);
        book.timeline().log(ben.id(), InteractionKind.CALL, Direction.BOTH, book.today(), "hello", Axis.LIKING);
        List<PersonFile> before = List.of(file(ana), file(ben), file(cleo));
        Board board = book.referrals().board();

        book.people().delete(List.of(ben.id(), cleo.id()));
        assertEquals(Optional.empty(), book.people().open(ben.id()));
        assertEquals(List.of(), file(ana).referrals());
        book.reopen();
        assertEquals(
                Optional.of(ChangeLabel.of("change.contacts_deleted_along", "2", "2")),
                book.workspace().undo());
        assertEquals(before, List.of(file(ana), file(ben), file(cleo)));
        assertEquals(board, book.referrals().board());
        book.workspace().redo();
        Contact next = book.add("New", "One");
        assertFalse(List.of(ana.id(), ben.id(), cleo.id()).contains(next.id()));
    }

    @Test
    void idsAreNeverUsedAgain() {
        long last = 0;
        for (int round = 0; round < 3; round++) {
            Contact added = book.add("A", "B");
            assertTrue(added.id() > last);
            last = added.id();
            book.people().delete(List.of(added.id()));
            book.workspace().undo();
            book.workspace().undo();
            book.reopen();
        }
    }

    @Test
    void theFirstRatingOfADayMakesACardAndTheNextOnesChangeIt() {
        Contact ana = book.add("Ana", "A");
        rate(ana, 4);
        book.ratings().rate(ana.id(), Axis.CREDIBILITY, 6.5);
        book.ratings().explain(ana.id(), "met at the fair");
        assertEquals(1, file(ana).scorecards().size());
        book.clock().advance(Duration.ofDays(1));
        rate(ana, 5);
        List<Scorecard> cards = file(ana).scorecards();
        assertEquals(2, cards.size());
        assertEquals(6.5, cards.getFirst().credibility());
        assertEquals("", cards.getFirst().why(), "yesterday's reason is not today's");
        assertEquals("met at the fair", cards.getLast().why());
        assertThrows(IllegalArgumentException.class, () -> rate(ana, 5.2));
        book.workspace().undo();
        assertEquals(1, file(ana).scorecards().size());
        book.workspace().undo();
        assertEquals("", file(ana).card().orElseThrow().why());
        book.workspace().redo();
        book.ratings().delete(file(ana).card().orElseThrow());
        assertEquals(Optional.empty(), file(ana).card());
    }

    @Test
    void theDayIsTheUsersDay() {
        Contact ana = book.add("Ana", "A");
        // 23:30 in London is already tomorrow in Berlin, where this user is.
        book.clock().set(Fixtures.TODAY.atTime(23, 30).toInstant(ZoneOffset.UTC));
        rate(ana, 4);
        assertEquals(Fixtures.TODAY.plusDays(1), file(ana).card().orElseThrow().date());
    }

    @Test
    void comparesWithTheCardOfThreeMonthsAgoOrTheOldest() {
        Contact ana = book.add("Ana", "A");
        assertEquals(Optional.empty(), file(ana).earlierCard());
        rate(ana, 1);
        assertEquals(Optional.empty(), file(ana).earlierCard());
        book.clock().advance(Duration.ofDays(30));
        rate(ana, 2);
        book.clock().advance(Duration.ofDays(30));
        rate(ana, 3);
        assertEquals(1, file(ana).earlierCard().orElseThrow().liking(), "none is old enough: the oldest");
        book.clock().advance(Duration.ofDays(65));
        rate(ana, 4);
        assertEquals(2, file(ana).earlierCard().orElseThrow().liking());
    }

    @Test
    void nothingHappensInTheFuture() {
        Contact ana = book.add("Ana", "A");
        Timeline timeline = book.timeline();
        assertThrows(
                IllegalArgumentException.class,
                () -> timeline.log(
                        ana.id(),
                        InteractionKind.CALL,
                        Direction.BOTH,
                        book.today().plusDays(1),
                        "",
                        null));
        var logged = timeline.log(ana.id(), InteractionKind.CALL, Direction.BOTH, book.today(), "a", null);
        var later = new Interaction(
                logged.id(),
                ana.id(),
                logged.kind(),
                logged.direction(),
                book.today().plusDays(1),
                "",
                null,
                Fixtures.NOW);
        assertThrows(IllegalArgumentException.class, () -> timeline.save(later, later));
        assertEquals(List.of(logged), file(ana).interactions());
        assertEquals(Optional.of(book.today()), file(ana).lastContact());
        timeline.delete(logged);
        assertEquals(Optional.empty(), file(ana).lastContact());
    }
}
