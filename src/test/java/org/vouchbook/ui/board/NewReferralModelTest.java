package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.InlineBackground;

class NewReferralModelTest {
    @TempDir
    Path folder;

    private final List<Long> created = new ArrayList<>();
    private BoardBook book;
    private NewReferralModel model;

    @BeforeEach
    void open() {
        book = new BoardBook(folder, new InlineBackground());
        model = new NewReferralModel(book.session);
        model.onCreated(created::add);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aNewProspectOfAKnownReferrer() {
        model.start(ReferralDirection.RECEIVED, book.jonas.id());
        model.givenName.set("Grace");
        model.familyName.set("Njeri");
        model.organisation.set("Njeri Foods");
        model.email.set("grace@example.org");
        model.level.set(Level.PROMISED);
        model.value.set("18k");
        model.create();
        assertNull(model.problem().get());
        assertEquals(1, created.size());
        assertEquals(List.of("Grace"), book.stored(Stage.PROMISED));
        assertEquals(Money.of(18_000, "EUR"), card("Grace").value());
        assertEquals("", model.givenName.get(), "the next one starts empty");
    }

    @Test
    void anIntroductionNeedsTheReferrersWords() {
        model.start(ReferralDirection.RECEIVED, book.jonas.id());
        model.givenName.set("Grace");
        model.level.set(Level.INTRODUCED);
        model.create();
        assertEquals(
                new NewReferralProblem.Field("referral.problem.words"),
                model.problem().get());
        assertEquals(List.of(), created);
        model.words.set("Grace, talk to them");
        model.create();
        assertNull(model.problem().get());
        assertEquals(Level.INTRODUCED, card("Grace").level());
        assertEquals("", model.words.get());
    }

    @Test
    void aReferrerIsAddedByName() {
        model.counterpartName.set("Sofia Maria Gallo");
        model.givenName.set("Hamid");
        model.create();
        assertEquals(1, created.size());
        Contact referrer = book.session.index().list().rows().stream()
                .map(row -> row.contact())
                .filter(contact -> contact.displayName().equals("Sofia Maria Gallo"))
                .findFirst()
                .orElseThrow();
        assertEquals("Gallo", referrer.familyName());
    }

    @Test
    void nobodyRefersThemselves() {
        model.counterpart.set(book.marta);
        model.prospect.set(book.marta);
        model.note.set("typed");
        model.create();
        assertInstanceOf(NewReferralProblem.Self.class, model.problem().get());
        assertEquals("typed", model.note.get());
        assertEquals(List.of(), created);
    }

    @Test
    void whoWasDeletedOrMergedMeanwhileIsChosenAgainAndTheRestStays() {
        model.counterpart.set(book.marta);
        model.givenName.set("Fritz");
        model.note.set("typed");
        book.book.people().merge(book.jonas.id(), book.marta.id());
        model.create();
        assertEquals(
                "One of the two is no longer in the book: deleted, or merged with somebody else. Choose again.",
                sentence());
        assertEquals("typed", model.note.get());
        model.counterpart.set(book.jonas);
        model.create();
        assertEquals(1, created.size());
    }

    @Test
    void aReferrerAddedByNameGoesWithTheUndoOfTheReferral() {
        int before = book.book.index().list().rows().size();
        model.counterpartName.set("Gina Gallo");
        model.givenName.set("Fritz");
        model.create();
        assertEquals(before + 2, book.book.index().list().rows().size());
        book.book.workspace().undo();
        assertEquals(before, book.book.index().list().rows().size());
    }

    @Test
    void aCircleNamesItsChain() {
        book.book.refer(contact("Ana"), contact("Dora"), Level.NAME_ONLY);
        model.counterpart.set(contact("Dora"));
        model.prospect.set(book.marta);
        model.create();
        assertEquals(
                "Dora Diaz cannot have brought Marta Oliveira: Marta Oliveira brought Ana Arends, who brought Dora Diaz.",
                sentence());
    }

    @Test
    void twiceLeadsToTheCardThatIsThere() {
        model.counterpart.set(book.marta);
        model.prospect.set(contact("Ben"));
        model.create();
        var twice =
                assertInstanceOf(NewReferralProblem.Twice.class, model.problem().get());
        assertEquals(book.ben.id(), twice.existing().id());
    }

    @Test
    void aTypedNameThatExistsIsAskedAboutOnce() {
        model.counterpart.set(book.jonas);
        model.givenName.set("ben");
        model.familyName.set("Bauer");
        model.create();
        assertInstanceOf(NewReferralProblem.SameName.class, model.problem().get());
        model.create();
        assertEquals(1, created.size());
    }

    @Test
    void whatIsMissingOrUnreadableIsSaidAndKept() {
        model.create();
        assertTrue(sentence().startsWith("Say who brings them"), sentence());
        model.counterpart.set(book.jonas);
        model.create();
        assertTrue(sentence().startsWith("Say whom it is about"), sentence());
        model.givenName.set("x".repeat(70_000));
        model.create();
        assertTrue(sentence().startsWith("That is longer"), sentence());
        model.givenName.set("Kim");
        model.value.set("a lot");
        model.create();
        assertTrue(sentence().startsWith("Write an amount"), sentence());
        assertEquals("a lot", model.value.get());
        model.value.set("");
        model.date.set("30.2.");
        model.create();
        assertTrue(sentence().startsWith("That is not a day"), sentence());
        assertEquals(List.of(), created);
    }

    @Test
    void givenGoesTheOtherWay() {
        model.start(ReferralDirection.GIVEN, book.marta.id());
        model.prospect.set(book.jonas);
        model.create();
        assertEquals(ReferralDirection.GIVEN, card("Jonas").direction());
    }

    @Test
    void peopleAreSuggestedByAnyPartOfTheirName() {
        assertEquals(
                List.of("Marta Oliveira"),
                model.suggest("oliv").stream()
                        .map(row -> row.contact().displayName())
                        .toList());
        assertEquals(List.of(), model.suggest(" "));
    }

    private String sentence() {
        NewReferralProblem problem = model.problem().get();
        return problem == null ? "" : problem.sentence();
    }

    private Referral card(String prospect) {
        return book.book.referrals().board().cards().stream()
                .filter(card -> card.prospect().givenName().equals(prospect))
                .findFirst()
                .orElseThrow()
                .referral();
    }

    private Contact contact(String given) {
        return book.session.index().list().rows().stream()
                .map(row -> row.contact())
                .filter(contact -> contact.givenName().equals(given))
                .findFirst()
                .orElseThrow();
    }
}
