package org.vouchbook.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Profile;
import org.vouchbook.domain.words.Draft;
import org.vouchbook.domain.words.Placeholder;
import org.vouchbook.domain.words.Template;
import org.vouchbook.domain.words.WordingRule;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.ui.WordsRequest;

/// A draft from the wording to what was said.
class WordsViewModelTest {
    @TempDir
    Path folder;

    private WordsBook book;

    @BeforeEach
    void open() {
        book = new WordsBook(folder, new InlineBackground());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theFirstThanksAsksForOneLineAndRemindsOfWhatWasAgreed() {
        WordsViewModel model = book.model(book.promised, DraftPurpose.THANK_CONVERSATION);
        assertEquals(List.of(Placeholder.HUMAN_LINE), model.asked);
        assertInstanceOf(Draft.Missing.class, model.draft().get());
        assertTrue(model.text.get().contains("introduce the two of us by e-mail by 6 March"), model.text.get());
        assertTrue(model.mail(true).isEmpty());
        model.type(Placeholder.HUMAN_LINE, "The cake was superb.");
        assertInstanceOf(Draft.Filled.class, model.draft().get());
        assertTrue(model.text.get().startsWith("Dear Marta,"), model.text.get());
        assertTrue(model.text.get().contains("The cake was superb."));
        assertTrue(model.text.get().endsWith("Ana Lima\nLima Works"), model.text.get());
        String mail = model.mail(true).orElseThrow().toString();
        assertTrue(
                mail.startsWith("mailto:marta@oliveira.example?subject=Thank%20you%2C%20Marta&body=Dear%20Marta"),
                mail);
        assertTrue(mail.contains("%0D%0A") && !mail.contains("+"), mail);
    }

    /// What the book knows is said in the language of the wording; in one that it does not know it is asked for.
    @Test
    void theFactsSpeakTheLanguageOfTheWording() {
        var german = new Template(
                DraftPurpose.THANK_CONVERSATION,
                "Danke",
                "de",
                "Danke",
                "Danke, {referrer.first}! Du wolltest {agreed_action}.");
        var swahili = new Template(
                DraftPurpose.THANK_CONVERSATION, "Asante", "sw", "Asante", "Asante, {referrer.first}! {agreed_action}");
        WordsViewModel model = book.model(book.promised, DraftPurpose.THANK_CONVERSATION);
        model.keep(german, () -> {});
        model.template.set(german);
        assertTrue(
                model.text.get().endsWith("Du wolltest uns beide bis 6. März per E-Mail bekannt machen."),
                model.text.get());
        model.keep(swahili, () -> {});
        model.template.set(swahili);
        assertEquals(List.of(Placeholder.AGREED_ACTION), model.asked);
    }

    @Test
    void theReminderGoesOnceTheIntroductionIsConfirmed() {
        WordsViewModel model = book.model(book.introduced, DraftPurpose.THANK_CONVERSATION);
        assertFalse(model.text.get().contains("offered"), model.text.get());
        assertEquals(List.of(Placeholder.HUMAN_LINE), model.asked);
    }

    @Test
    void theFirstContactTakesTheWordingThatTheReferralAllows() {
        WordsViewModel introduced = book.model(book.introduced, DraftPurpose.FIRST_CONTACT);
        assertTrue(introduced.text.get().contains("Jonas Becker has introduced us by phone"), introduced.text.get());
        WordsViewModel promised = book.model(book.promised, DraftPurpose.FIRST_CONTACT);
        assertFalse(promised.text.get().contains("Marta"), promised.text.get());
        promised.type(Placeholder.HUMAN_LINE, "Your talk stayed with me.");
        assertInstanceOf(Draft.Filled.class, promised.draft().get());
        promised.text.set(promised.text.get() + "\nGreetings from marta");
        assertInstanceOf(Draft.Refused.class, promised.draft().get());
        assertTrue(promised.mail(true).isEmpty());
        promised.template.set(promised.offered.getFirst());
        assertInstanceOf(Draft.Refused.class, promised.draft().get(), "a wording that names the referrer");
        assertFalse(promised.text.get().contains("Marta"), "and does not show the name to be copied");
    }

    @Test
    void whatIsChangedByHandStaysUntilItIsTakenBack() {
        WordsViewModel model = book.model(book.promised, DraftPurpose.KEEP_INFORMED);
        model.text.set(model.text.get().replace("a short word", "a brief word"));
        assertTrue(model.edited.get());
        model.type(Placeholder.HUMAN_LINE, "She laughed a lot.");
        assertTrue(model.text.get().contains("a brief word") && model.text.get().contains("She laughed"));
        model.text.set(model.text.get() + " Bye.");
        assertTrue(model.isTaken(Placeholder.HUMAN_LINE));
        model.ask(DraftPurpose.KEEP_INFORMED, _ -> {});
        assertTrue(model.text.get().endsWith(" Bye."), "opened again");
        model.restart();
        assertFalse(model.edited.get());
        assertTrue(model.text.get().contains("a short word") && model.text.get().contains("She laughed"));
    }

    @Test
    void theThreePartsOfAnIntroductionAreAskedFor() {
        WordsViewModel model = book.model(book.promised, DraftPurpose.FORWARDABLE);
        assertEquals(
                List.of(Placeholder.HUMAN_LINE, Placeholder.RELATION, Placeholder.OUTCOME, Placeholder.RECOMMENDATION),
                model.asked);
        for (Placeholder part : model.asked) {
            assertInstanceOf(Draft.Missing.class, model.draft().get());
            model.type(part, "Something true.");
        }
        assertInstanceOf(Draft.Filled.class, model.draft().get());
        assertTrue(model.text.get().contains("Marta Oliveira"), "the referrer signs what the referrer sends");
    }

    @Test
    void findingsComeAndGoWithTheText() {
        WordsViewModel model = book.model(book.introduced, DraftPurpose.FIRST_CONTACT);
        assertEquals(List.of(), model.findings);
        model.type(Placeholder.HUMAN_LINE, "We have a special offer this month.");
        assertEquals(WordingRule.PRICE_BEFORE_TRUST, model.findings.getFirst().rule());
        model.apply(model.findings.getFirst());
        assertEquals(List.of(), model.findings);
        assertFalse(model.text.get().contains("offer"), model.text.get());
    }

    @Test
    void aDraftIsKeptAsAWordingWithPlaceholders() {
        WordsViewModel model = book.model(book.promised, DraftPurpose.KEEP_INFORMED);
        model.type(Placeholder.HUMAN_LINE, "All is well.");
        model.text.set("Hello Marta, about Ines Duarte: All is well.\n\nAna Lima\nLima Works");
        Template made = model.asWording("Mine");
        assertEquals("Hello {referrer.first}, about {prospect.name}: {human_line}\n\n{signature}", made.text());
        model.keep(made, () -> {});
        Template kept = model.offered.getFirst();
        assertEquals(made.text(), kept.text());
        WordsViewModel next = book.model(book.introduced, DraftPurpose.KEEP_INFORMED);
        assertEquals(kept, next.template.get(), "the user's own comes first");
        assertTrue(next.text.get().startsWith("Hello Jonas, about Grace Njeri"));
    }

    @Test
    void itTellsWhatWasSaidAndHow() {
        WordsViewModel model = book.model(book.promised, DraftPurpose.KEEP_INFORMED);
        model.type(Placeholder.HUMAN_LINE, "All is well.");
        model.done(Way.WRITTEN);
        model.done(Way.SPOKEN);
        assertEquals(Way.WRITTEN, book.said.getFirst().way());
        assertTrue(book.said.getFirst().text().contains("All is well."));
        assertEquals("", book.said.getLast().text());
        assertEquals("keep-informed-en-1", book.said.getFirst().wording());
        assertEquals("keep-informed-en-1", book.said.getLast().wording());
    }

    @Test
    void withoutAProfileTheSignatureIsAskedFor() {
        book.session.settings().change(s -> s.withProfile(Profile.unknown()));
        WordsViewModel model = book.model(book.promised, DraftPurpose.KEEP_INFORMED);
        assertEquals(List.of(Placeholder.HUMAN_LINE, Placeholder.SIGNATURE), model.asked);
        model.type(Placeholder.SIGNATURE, "Ana");
        model.done(Way.WRITTEN);
        assertEquals("Ana", book.session.settings().get().profile().signature());
    }

    @Test
    void everyPurposeHasADraftForEveryReferral() {
        for (DraftPurpose purpose : DraftPurpose.values()) {
            if (purpose == DraftPurpose.TIP) {
                // It is printed for many, see TipsPartTest.
                continue;
            }
            boolean person = purpose.family() == DraftPurpose.Family.PERSON;
            for (var referral : List.of(book.promised, book.introduced)) {
                long subject = person ? referral.prospectId() : referral.id();
                var model = new WordsViewModel(book.session, new WordsRequest(subject, purpose, book.said::add));
                model.load(true);
                for (Placeholder asked : List.copyOf(model.asked)) {
                    model.type(asked, "something of mine");
                }
                assertInstanceOf(Draft.Filled.class, model.draft().get(), () -> purpose + ": " + model.text.get());
                String first = person || purpose.reader() == DraftPurpose.Reader.PROSPECT
                        ? "Dear (Ines|Grace),"
                        : "Dear (Marta|Jonas),";
                assertTrue(model.text.get().matches("(?s)" + first + ".*"), model.text.get());
            }
        }
        assertEquals(Level.PROMISED, book.promised.level());
    }

    @Test
    void whomWeBringTogetherBothGetTheMail() {
        WordsViewModel model = book.model(book.promised, DraftPurpose.GIVE_INTRODUCTION);
        model.type(Placeholder.HUMAN_LINE, "You both love old presses.");
        String mail = model.mail(true).orElseThrow().toString();
        assertTrue(mail.startsWith("mailto:marta@oliveira.example?cc=ines@duarte.example&subject="), mail);
    }
}
