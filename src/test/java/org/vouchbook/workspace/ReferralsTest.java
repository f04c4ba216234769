package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;
import org.vouchbook.workspace.Referrals.Outcome;

class ReferralsTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Contact ana;
    private Contact ben;
    private Contact cleo;

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        ana = book.add("Ana", "Alves");
        ben = book.add("Ben", "Brown");
        cleo = book.add("Cleo", "Costa");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Outcome create(ReferralDirection direction, Contact counterpart, NewReferral.Prospect prospect) {
        return book.referrals()
                .create(new NewReferral(
                        direction,
                        counterpart.id(),
                        prospect,
                        Level.INTRODUCED,
                        null,
                        null,
                        null,
                        "Talk to them",
                        "note",
                        book.today()));
    }

    private Outcome receive(Contact referrer, Contact prospect) {
        return create(ReferralDirection.RECEIVED, referrer, new NewReferral.Prospect.Known(prospect.id()));
    }

    private Contact read(long id) {
        return book.people().open(id).orElseThrow().contact();
    }

    private List<Long> column(Stage stage) {
        return book.referrals().board().cards().stream()
                .map(Board.Card::referral)
                .filter(r -> r.stage() == stage)
                .map(Referral::id)
                .toList();
    }

    @Test
    void someoneNewComesWithTheReferralAndGoesWithItsUndo() {
        var outcome = create(
                ReferralDirection.RECEIVED, ana, new NewReferral.Prospect.Fresh(Fixtures.contact("Nora", "Novak")));
        Referral made = assertInstanceOf(Outcome.Created.class, outcome).referral();
        Contact nora = read(made.prospectId());
        assertEquals(ContactKind.PROSPECT, nora.kind());
        assertEquals(Origin.REFERRAL_ASKED, nora.origin());
        assertEquals(Stage.INTRODUCED, made.stage());
        assertEquals(1, book.referrals().moves(made.id()).size());
        assertEquals(
                "change.referral_added", book.workspace().undo().orElseThrow().key());
        assertEquals(Optional.empty(), book.people().open(nora.id()));
        assertEquals(List.of(), book.referrals().board().cards());
        book.workspace().redo();
        assertEquals(nora, read(nora.id()));
    }

    @Test
    void refusesThemselvesTwiceAndCirclesWithNames() {
        assertInstanceOf(Outcome.RefusedSelf.class, receive(ana, ana));
        Referral first = book.refer(ana, ben, Level.NAME_ONLY);
        book.refer(ben, cleo, Level.NAME_ONLY);
        assertEquals(new Outcome.RefusedTwice(first), receive(ana, ben));
        assertEquals(new Outcome.RefusedCircle(List.of("Ana Alves", "Ben Brown")), receive(ben, ana));
        assertEquals(new Outcome.RefusedCircle(List.of("Ana Alves", "Ben Brown", "Cleo Costa")), receive(cleo, ana));
        assertEquals(2, book.referrals().board().cards().size());
        assertInstanceOf(
                Outcome.Created.class,
                create(ReferralDirection.GIVEN, ben, new NewReferral.Prospect.Known(ana.id())),
                "whom we bring to them is another matter");
    }

    @Test
    void anIntroductionIsWrittenDownWithTheReferrersWordsOnly() {
        var wish = new NewReferral(
                ReferralDirection.RECEIVED,
                ana.id(),
                new NewReferral.Prospect.Known(ben.id()),
                Level.INTRODUCED,
                null,
                null,
                null,
                " ",
                "",
                book.today());
        assertEquals(new Outcome.NeedsWords(), book.referrals().create(wish));
        assertEquals(List.of(), book.referrals().board().cards());
    }

    @Test
    void theLevelSaysTheColumnAndTheNewestIsOnTop() {
        Referral name = book.refer(ana, ben, Level.PERMISSION);
        Referral second = book.refer(ana, cleo, Level.NAME_ONLY);
        assertEquals(List.of(second.id(), name.id()), column(Stage.NAMED));
        Referral promised = book.refer(ben, cleo, Level.PROMISED);
        assertEquals(List.of(promised.id()), column(Stage.PROMISED));
    }

    @Test
    void theBoardIsInTheOrderOfItsColumns() {
        Referral[] cards = {
            book.refer(ana, ben, Level.NAME_ONLY),
            book.refer(ana, cleo, Level.NAME_ONLY),
            book.refer(ben, cleo, Level.NAME_ONLY)
        };
        book.move(cards[0], Stage.CONTACTED);
        book.move(cards[1], Stage.INTRODUCED);
        assertEquals(
                List.of(Stage.NAMED, Stage.INTRODUCED, Stage.CONTACTED),
                book.referrals().board().cards().stream()
                        .map(c -> c.referral().stage())
                        .toList());
    }

    @Test
    void aCardGoesToItsPlaceAndBack() {
        Referral a = book.refer(ana, ben, Level.NAME_ONLY);
        Referral b = book.refer(ana, cleo, Level.NAME_ONLY);
        Referral c = book.refer(ben, cleo, Level.NAME_ONLY);
        assertEquals(List.of(c.id(), b.id(), a.id()), column(Stage.NAMED));
        book.referrals().move(a.id(), Stage.NAMED, 1);
        assertEquals(List.of(c.id(), a.id(), b.id()), column(Stage.NAMED));
        book.referrals().move(c.id(), Stage.NAMED, 99);
        assertEquals(List.of(a.id(), b.id(), c.id()), column(Stage.NAMED));
        book.referrals().move(b.id(), Stage.NAMED, -5);
        assertEquals(List.of(b.id(), a.id(), c.id()), column(Stage.NAMED));
        assertEquals(1, book.referrals().moves(a.id()).size(), "order is no move");
        book.workspace().undo();
        assertEquals(List.of(a.id(), b.id(), c.id()), column(Stage.NAMED));
        book.reopen();
        assertEquals(List.of(a.id(), b.id(), c.id()), column(Stage.NAMED));
    }

    @Test
    void droppingACardWhereItWasIsNoChange() {
        Referral a = book.refer(ana, ben, Level.NAME_ONLY);
        book.refer(ana, cleo, Level.NAME_ONLY);
        assertEquals(Optional.of(a), book.referrals().move(a.id(), Stage.NAMED, 1));
        assertEquals(
                "change.referral_added", book.workspace().undo().orElseThrow().key());
    }

    @Test
    void aColumnIsNumberedAnewWhenNoNumberIsLeftBetween() {
        Referral a = book.refer(ana, ben, Level.NAME_ONLY);
        Referral b = book.refer(ana, cleo, Level.NAME_ONLY);
        Referral c = book.refer(ben, cleo, Level.NAME_ONLY);
        // c b a: the two below the first change places until their numbers meet.
        for (int i = 0; i < 200; i++) {
            book.referrals().move(i % 2 == 0 ? a.id() : b.id(), Stage.NAMED, 1);
        }
        assertEquals(List.of(c.id(), b.id(), a.id()), column(Stage.NAMED));
    }

    @Test
    void movesAreDated() {
        Referral card = book.refer(ana, ben, Level.NAME_ONLY);
        book.clock().advance(Duration.ofDays(2));
        book.move(card, Stage.INTRODUCED);
        book.clock().advance(Duration.ofHours(5));
        Referral back = book.move(card, Stage.NAMED);
        assertEquals(Level.INTRODUCED, back.level(), "a move back takes nothing away");
        var moves = book.referrals().moves(card.id());
        assertEquals(
                List.of(Stage.NAMED, Stage.INTRODUCED, Stage.NAMED),
                moves.stream().map(m -> m.to()).toList());
        assertEquals(
                List.of(Stage.NAMED, Stage.NAMED, Stage.INTRODUCED),
                moves.stream().map(m -> m.from()).toList());
        assertEquals(Fixtures.NOW.plus(Duration.ofDays(2)), moves.get(1).at());
        assertEquals(back.stageSince(), moves.get(2).at());
    }

    @Test
    void wonMakesAClientAndUndoBringsEverythingBack() {
        Referral card = book.refer(ana, ben, Level.NAME_ONLY);
        Contact before = read(ben.id());
        book.move(card, Stage.WON);
        assertEquals(ContactKind.CLIENT, read(ben.id()).kind());
        assertEquals(book.today(), read(ben.id()).since());
        book.workspace().undo();
        assertEquals(before, read(ben.id()));
        assertEquals(List.of(card.id()), column(Stage.NAMED));
        assertEquals(1, book.referrals().moves(card.id()).size());
    }

    @Test
    void deletingTakesTheMovesAndLeavesThePeople() {
        Referral card = book.refer(ana, ben, Level.NAME_ONLY);
        Referral moved = book.move(card, Stage.LOST);
        book.referrals().delete(moved);
        assertEquals(List.of(), book.referrals().moves(card.id()));
        assertTrue(book.people().open(ben.id()).isPresent());
        book.workspace().undo();
        assertEquals(2, book.referrals().moves(card.id()).size());
        assertEquals(Optional.empty(), book.referrals().move(987_654, Stage.WON, 0));
    }
}
