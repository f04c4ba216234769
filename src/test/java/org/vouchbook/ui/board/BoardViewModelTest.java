package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vouchbook.ui.board.BoardBook.shown;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Repeats;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.InlineBackground;

class BoardViewModelTest {
    @TempDir
    Path folder;

    private BoardBook book;
    private BoardViewModel model;

    @BeforeEach
    void open() {
        book = new BoardBook(folder, new InlineBackground());
        model = new BoardViewModel(book.session);
        model.load();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void showsEveryColumnInItsOrder() {
        assertEquals(List.of("Ana", "Ben", "Cleo"), shown(model, Stage.NAMED));
        assertEquals(List.of("Dora"), shown(model, Stage.INTRODUCED));
        assertEquals(4, model.picture().get().openCount());
    }

    @Test
    void aMoveIsShownAndStoredAndUndoneByTheBook() {
        BoardBook.move(model, book.ben.id(), Stage.INTRODUCED, 1);
        assertEquals(List.of("Ana", "Cleo"), shown(model, Stage.NAMED));
        assertEquals(List.of("Dora", "Ben"), shown(model, Stage.INTRODUCED));
        assertEquals(List.of("Dora", "Ben"), book.stored(Stage.INTRODUCED));
        book.book.workspace().undo();
        assertEquals(List.of("Ana", "Ben", "Cleo"), shown(model, Stage.NAMED));
    }

    @Test
    void aPlaceAmongFilteredCardsIsTheOneBelowTheCardAbove() {
        model.query.set("conti");
        assertEquals(List.of("Cleo"), shown(model, Stage.NAMED));
        model.query.set("");
        model.referrer.set(book.marta.id());
        model.query.set("a"); // Ana Arends, Ben Bauer by letter, Cleo by her referrer Marta
        model.query.set("arends");
        assertEquals(List.of("Ana"), shown(model, Stage.NAMED));
        model.referrer.set(null);
        model.query.set("dora");
        model.move(book.dora.id(), Stage.NAMED, 0);
        assertEquals(List.of("Dora", "Ana", "Ben", "Cleo"), book.stored(Stage.NAMED), "nothing shown: on top");
        model.query.set("bauer");
        model.move(book.ana.id(), Stage.NAMED, 1);
        assertEquals(List.of("Dora", "Ben", "Ana", "Cleo"), book.stored(Stage.NAMED), "right below Ben");
    }

    @Test
    void aKeystrokeInTheFilterLeavesWhatIsToldOfAllAlone() {
        Repeats before = model.picture().get().repeats();
        model.query.set("ana");
        assertSame(before, model.picture().get().repeats());
        model.tick();
        assertNotSame(before, model.picture().get().repeats(), "time passes for what is late");
        assertEquals(List.of("Ana"), shown(model, Stage.NAMED), "the filter stays");
    }

    @Test
    void aMoveToWhereItIsWritesNothing() {
        model.move(book.ben.id(), Stage.NAMED, 1);
        assertEquals(
                "change.referral_added",
                book.book.workspace().undo().orElseThrow().key());
    }

    @Test
    void keysCarryACardAcrossAndAlongItsColumn() {
        step(book.ana, 1);
        step(book.ana, 1);
        assertEquals(List.of("Ana", "Dora"), book.stored(Stage.INTRODUCED));
        model.shift(book.ana.id(), 1);
        assertEquals(List.of("Dora", "Ana"), book.stored(Stage.INTRODUCED));
        model.shift(book.ana.id(), 1);
        assertEquals(List.of("Dora", "Ana"), book.stored(Stage.INTRODUCED), "the end is the end");
        model.step(book.ben.id(), -1);
        assertEquals(List.of("Ben", "Cleo"), book.stored(Stage.NAMED), "there is nothing left of Named");
    }

    @Test
    void beyondWonIsLostOnlyWhileItIsShown() {
        BoardBook.move(model, book.ana.id(), Stage.WON, 0);
        model.step(book.ana.id(), 1);
        assertEquals(Stage.WON, book.stored(book.ana).stage());
        model.lostShown.set(true);
        step(book.ana, 1);
        assertEquals(Stage.LOST, book.stored(book.ana).stage());
    }

    @Test
    void filtersByPersonReferrerOrganisationAndNote() {
        model.save(book.stored(book.dora).edit().note("Met at the Łódź fair").build());
        for (String query : List.of("lodz", "dora diaz", "jonas", "diaz ltd", "DÍAZ fair")) {
            model.query.set(query);
            assertEquals(1, model.picture().get().openCount(), query);
        }
        model.query.set("");
        model.referrer.set(book.jonas.id());
        assertEquals(List.of("Dora"), shown(model, Stage.INTRODUCED));
        assertEquals(List.of(), shown(model, Stage.NAMED));
        assertEquals(
                List.of(1, 3),
                model.referrers().stream().map(ReferrerCount::count).toList());
    }

    @Test
    void referrersAreSortedOnceForTheSameCards() {
        List<ReferrerCount> sorted = model.referrers();
        model.query.set("dora");
        model.referrer.set(book.jonas.id());
        assertSame(sorted, model.referrers());
        model.direction.set(ReferralDirection.GIVEN);
        assertEquals(List.of(), model.referrers());
        model.direction.set(ReferralDirection.RECEIVED);
        assertEquals(sorted, model.referrers());
        model.save(book.stored(book.dora).edit().note("Met at the fair").build());
        assertEquals(sorted, model.referrers());
    }

    @Test
    void sumsKeepCurrenciesApart() {
        model.save(book.stored(book.ana).edit().value(Money.of(6000, "EUR")).build());
        model.save(book.stored(book.ben).edit().value(Money.of(900, "USD")).build());
        model.save(book.stored(book.cleo).edit().value(Money.of(500, "EUR")).build());
        assertEquals(
                List.of(Money.of(6500, "EUR"), Money.of(900, "USD")),
                model.picture().get().column(Stage.NAMED).sums());
    }

    @Test
    void twoEditsInARowDoNotOverwriteEachOther() {
        Referral first = card(book.ana).edit().note("one").build();
        model.save(first);
        model.save(card(book.ana).edit().lostReason("two").build());
        assertEquals("one", book.stored(book.ana).note());
        assertEquals("two", book.stored(book.ana).lostReason());
    }

    @Test
    void wonShowsThisYearAndFoldsTheRest() {
        BoardBook.move(model, book.ana.id(), Stage.WON, 0);
        book.book.clock().advance(Duration.ofDays(365));
        BoardBook.move(model, book.dora.id(), Stage.WON, 0);
        assertEquals(List.of("Dora"), shown(model, Stage.WON));
        assertEquals(1, model.picture().get().column(Stage.WON).earlier());
        model.earlierWins.set(true);
        assertEquals(List.of("Dora", "Ana"), shown(model, Stage.WON));
    }

    @Test
    void theFunnelNeverCountsNamesAsIntroductions() {
        BoardBook.move(model, book.ana.id(), Stage.WON, 0);
        BoardBook.move(model, book.dora.id(), Stage.WON, 0);
        assertEquals(
                new Funnel(0, 4, 1, 1, 1, 1, 1, 1, 1, 0), model.picture().get().funnel(), "Ben waits, by permission");
        book.book.clock().advance(Duration.ofDays(3));
        model.tick();
        assertEquals(1, model.picture().get().funnel().waiting());
    }

    @Test
    void theFunnelBeginsWithTheAsksOfThoseWhoAreShown() {
        book.book.put(ask(1, book.marta, Ask.Outcome.NAMED), ask(2, book.marta, Ask.Outcome.AVOIDED));
        book.book.put(ask(3, book.jonas, Ask.Outcome.NOT_NOW));
        assertEquals(2, model.picture().get().funnel().asked());
        model.referrer.set(book.marta.id());
        assertEquals(1, model.picture().get().funnel().asked());
        model.query.set("ana");
        assertEquals(0, model.picture().get().funnel().asked(), "an ask has no words to match");
    }

    private Ask ask(long number, Contact of, Ask.Outcome outcome) {
        return new Ask(
                900_000 + number,
                of.id(),
                book.book.today(),
                Ask.Way.INTRODUCTION,
                "",
                "",
                null,
                "",
                outcome,
                "too busy",
                "",
                "");
    }

    @Test
    void showingACardClearsWhatHidesIt() {
        List<Long> revealed = new ArrayList<>();
        BoardBook.move(model, book.cleo.id(), Stage.LOST, 0);
        model.onReveal(revealed::add);
        model.lostShown.set(false);
        model.query.set("nobody");
        model.direction.set(ReferralDirection.GIVEN);
        model.show(book.cleo.id());
        assertEquals(List.of(book.cleo.id()), revealed);
        assertTrue(model.lostShown.get());
        assertEquals(List.of("Cleo"), shown(model, Stage.LOST));
    }

    @Test
    void deletedIsGoneUntilUndone() {
        model.open(book.ben.id());
        model.delete(book.ben.id());
        assertNull(model.card(book.ben.id()));
        assertNull(model.opened.get());
        book.book.workspace().undo();
        assertEquals(List.of("Ana", "Ben", "Cleo"), shown(model, Stage.NAMED));
    }

    @Test
    void everyMoveIsDated() {
        book.book.clock().advance(Duration.ofDays(2));
        Instant then = book.book.workspace().now();
        BoardBook.move(model, book.ana.id(), Stage.PROMISED, 0);
        var moves = book.session.referrals().moves(book.ana.id());
        assertEquals(2, moves.size());
        assertEquals(Stage.PROMISED, moves.getLast().to());
        assertNotEquals(book.ana.stageSince(), book.stored(book.ana).stageSince());
        assertTrue(
                Duration.between(then, book.stored(book.ana).stageSince()).abs().toSeconds() < 1);
    }

    @Test
    void anExtractIsWhatIsSeen() {
        BoardBook.move(model, book.cleo.id(), Stage.LOST, 0);
        model.referrer.set(book.marta.id());
        assertEquals(3, model.extract().cards().size());
        assertEquals("Marta Oliveira", model.extract().filter());
        model.lostShown.set(false);
        assertEquals(2, model.extract().cards().size());
    }

    private void step(Referral referral, int columns) {
        model.step(referral.id(), columns);
        CardMoving.Asked asked = model.moving().asked.get();
        if (asked != null) {
            BoardBook.answer(asked.draft());
            model.moving().go();
        }
    }

    private Referral card(Referral referral) {
        return Objects.requireNonNull(model.card(referral.id())).referral();
    }
}
