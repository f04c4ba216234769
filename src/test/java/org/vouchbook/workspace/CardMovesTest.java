package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Decision;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.MoveField;
import org.vouchbook.domain.MoveForm;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Planting;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Shares;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.When;
import org.vouchbook.support.TestBook;

final class CardMovesTest {
    private static final Homework KNOWN = new Homework("fits", "bakery", "light", "moving", "");

    @TempDir
    Path folder;

    private TestBook book;
    private Contact ana;
    private Contact ben;

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        ana = book.add("Ana", "Alves");
        ben = book.add("Ben", "Brown");
        book.people()
                .save(ben.edit().kind(ContactKind.PROSPECT).origin(Origin.NAME).build());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Referral moved(Referral card, Stage to, MoveForm form) {
        Decision decision = book.referrals().move(card.id(), to, 0, form);
        return assertInstanceOf(Decision.Moved.class, decision, decision::toString)
                .referral();
    }

    private <R extends Row> List<R> rows(Contact of, Class<R> type) {
        return book.workspace().reader().rowsOf(List.of(of.id())).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<InteractionKind> happened(Contact with) {
        return rows(with, Interaction.class).stream().map(Interaction::kind).toList();
    }

    private void answerAll(Referral card) {
        Agenda agenda = book.agenda();
        for (FollowUp f : agenda.followUps(card.id())) {
            if (f.isOpen() && f.kind().isMandatory()) {
                agenda.done(
                        f,
                        Way.WRITTEN,
                        InteractionKind.EMAIL,
                        "",
                        book.workspace().now(),
                        null);
            }
        }
    }

    @Test
    void nothingIsWrittenWhileSomethingIsMissing() {
        Referral card = book.refer(ana, ben, Level.NAME_ONLY);
        assertEquals(
                new Decision.Needs(EnumSet.of(
                        MoveField.INTRODUCED_WHEN, MoveField.INTRODUCED_CHANNEL, MoveField.INTRODUCED_WORDS)),
                book.referrals().move(card.id(), Stage.INTRODUCED, 0, MoveForm.EMPTY));
        assertEquals(
                List.of(card),
                List.of(book.referrals().board().cards().getFirst().referral()));
        assertEquals(
                new Decision.Refused(Decision.Reason.GONE),
                book.referrals().move(987_654, Stage.WON, 0, MoveForm.EMPTY));
    }

    @Test
    void fromABareNameToPutAwayWithAllThanks() {
        Referral card = book.refer(ana, ben, Level.NAME_ONLY);
        MoveForm promise = MoveForm.EMPTY
                .edit()
                .channel(Channel.CALL)
                .by(book.today().plusDays(2))
                .build();
        card = moved(card, Stage.PROMISED, promise);
        assertEquals(List.of(InteractionKind.AGREED_TO_REFER), happened(ana));
        book.clock().advance(Duration.ofDays(1));
        MoveForm words = promise.edit()
                .when(When.on(book.today()))
                .words("Ben expects your call")
                .build();
        card = moved(card, Stage.INTRODUCED, words);
        assertEquals(Origin.REFERRAL_ASKED, person(ben).origin());
        book.clock().advance(Duration.ofHours(2));
        MoveForm call = MoveForm.EMPTY
                .edit()
                .when(When.on(book.today()))
                .homework(KNOWN)
                .contactedBy(InteractionKind.CALL)
                .build();
        card = moved(card, Stage.CONTACTED, call);
        assertEquals(List.of(InteractionKind.CALL), happened(ben));
        card = moved(card, Stage.IN_CONVERSATION, MoveForm.EMPTY);
        card = moved(card, Stage.WON, sale(new Planting.Now(Set.of(PlantedRequest.Element.values()), "Ben")));
        assertEquals(ContactKind.CLIENT, person(ben).kind());
        Sale sale = rows(ben, Sale.class).getFirst();
        assertEquals(Origin.REFERRAL_ASKED, sale.origin());
        assertEquals(sale.id(), rows(ben, HandOff.class).getFirst().saleId());
        assertTrue(rows(ben, PlantedRequest.class).getFirst().planted());
        assertEquals(
                FollowUp.State.DONE,
                book.agenda().followUps(card.id()).stream()
                        .filter(f -> f.kind() == FollowUpKind.PLANT_REQUEST)
                        .findFirst()
                        .orElseThrow()
                        .state());
        assertEquals(
                new Decision.Refused(Decision.Reason.STORY_NOT_TOLD),
                book.referrals().archive(card.id(), FollowUpPolicy.DEFAULT));
        answerAll(card);
        Decision put = book.referrals().archive(card.id(), FollowUpPolicy.DEFAULT);
        assertNotNull(((Decision.Moved) put).referral().archived());
        assertInstanceOf(Decision.Moved.class, book.referrals().unarchive(card.id()));
    }

    @Test
    void wonIsOneChangeAndWonAgainIsNoSecondSale() {
        Referral card = called(Level.INTRODUCED);
        List<Row> before = book.workspace().reader().rowsOf(List.of(ben.id()));
        card = moved(card, Stage.WON, sale(new Planting.Later()));
        book.workspace().undo();
        assertEquals(before, book.workspace().reader().rowsOf(List.of(ben.id())));
        assertEquals(ContactKind.PROSPECT, person(ben).kind());
        book.workspace().redo();
        card = moved(card, Stage.IN_CONVERSATION, MoveForm.EMPTY);
        assertEquals(1, rows(ben, Sale.class).size(), "a move back takes nothing away");
        moved(card, Stage.WON, MoveForm.EMPTY);
        assertEquals(1, rows(ben, Sale.class).size());
    }

    @Test
    void twoReferrersOfOneProspectShareTheSale() {
        Contact cleo = book.add("Cleo", "Costa");
        Referral first = called(Level.INTRODUCED);
        Referral second = book.refer(cleo, ben, Level.INTRODUCED);
        moved(first, Stage.WON, sale(new Planting.Later()));
        MoveForm call = MoveForm.EMPTY
                .edit()
                .when(When.on(book.today()))
                .homework(KNOWN)
                .skipReason("Ben is a client already")
                .build();
        Referral won = moved(second, Stage.WON, call);
        assertEquals(1, rows(ben, Sale.class).size());
        assertEquals(
                0.5,
                Shares.of(
                        won,
                        book.referrals().board().cards().stream()
                                .map(Board.Card::referral)
                                .toList()));
    }

    @Test
    void aBareNameStaysOneInEveryFigureEvenWhenWon() {
        Referral card = called(Level.NAME_ONLY);
        Referral won = moved(card, Stage.WON, sale(new Planting.Not("she was in a hurry")));
        assertEquals(Level.NAME_ONLY, won.level());
        assertEquals(Origin.NAME, person(ben).origin());
        assertEquals(Origin.NAME, rows(ben, Sale.class).getFirst().origin());
        var facts = book.index().list().rows().stream()
                .filter(r -> r.id() == ana.id())
                .findFirst()
                .orElseThrow()
                .facts();
        assertEquals(0, facts.introductions());
        assertEquals(1, facts.names());
        assertEquals(
                "she was in a hurry", rows(ben, PlantedRequest.class).getFirst().skipped());
    }

    @Test
    void factsAreSavedWithoutMovingIntroducingOrPuttingAway() {
        Referral card = called(Level.NAME_ONLY);
        Ladder lie = Ladder.NAME_ONLY.with(
                new Introduction(book.workspace().now(), null, "", Introduction.Evidence.EARLIER));
        book.referrals()
                .saveFacts(card.edit()
                        .stage(Stage.WON)
                        .ladder(lie)
                        .archived(book.workspace().now())
                        .contactedAt(null)
                        .counterpartId(ben.id() + 100)
                        .note("new")
                        .build());
        Referral kept = book.referrals().board().cards().getFirst().referral();
        assertEquals(Level.NAME_ONLY, kept.level(), "an introduction without words is none");
        assertEquals(
                card.edit().note("new").build(),
                kept.edit().ladder(card.ladder()).build());
        Introduction said =
                new Introduction(book.workspace().now(), Channel.CALL, "Ben, talk to them", Introduction.Evidence.TOLD);
        book.referrals().saveFacts(kept.edit().ladder(card.ladder().with(said)).build());
        assertEquals(
                Level.INTRODUCED,
                book.referrals().board().cards().getFirst().referral().level());
        assertEquals(Origin.REFERRAL_ASKED, person(ben).origin());
        assertEquals(List.of(InteractionKind.KEPT_COMMITMENT), happened(ana));
        Introduction tomorrow =
                new Introduction(book.workspace().now().plusSeconds(60), null, "yes", Introduction.Evidence.TOLD);
        assertEquals(
                new Decision.Refused(Decision.Reason.INTRODUCED_IN_FUTURE),
                book.referrals()
                        .saveFacts(
                                kept.edit().ladder(card.ladder().with(tomorrow)).build()));
    }

    private Contact person(Contact contact) {
        return book.people().open(contact.id()).orElseThrow().contact();
    }

    private Referral called(Level level) {
        Referral card = book.refer(ana, ben, level);
        MoveForm call = MoveForm.EMPTY
                .edit()
                .when(When.on(book.today()))
                .homework(KNOWN)
                .warned(true)
                .build();
        return moved(moved(card, Stage.CONTACTED, call), Stage.IN_CONVERSATION, MoveForm.EMPTY);
    }

    private MoveForm sale(Planting planting) {
        return MoveForm.EMPTY
                .edit()
                .sale(Money.of(7800, "USD"))
                .saleDate(book.today())
                .what("light")
                .planting(planting)
                .build();
    }
}
