package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.ShippedWordings;
import org.vouchbook.domain.words.Template;
import org.vouchbook.domain.words.WordingFigures;
import org.vouchbook.support.TestBook;

/// The user's own wordings in the book.
class WordingsTest {
    private static final Template SHORT =
            new Template(DraftPurpose.KEEP_INFORMED, "Kurz", "de", "Stand", "Liebe {referrer.first}, {stage}.");

    @TempDir
    Path folder;

    @Test
    void ownWordingsComeBeforeTheShippedOnesTheLastFirst() {
        try (var book = new TestBook(folder)) {
            var wordings = new Wordings(book.workspace());
            Wording first = wordings.add(SHORT);
            Wording second = wordings.add(new Template(DraftPurpose.KEEP_INFORMED, "Länger", "de", "", "Hallo"));
            wordings.add(new Template(DraftPurpose.GO_BACK, "Other", "en", "", "Hello"));
            List<Template> offered =
                    wordings.offered(DraftPurpose.KEEP_INFORMED).wordings();
            assertEquals(
                    List.of(Template.of(second), Template.of(first)),
                    offered.subList(
                            0,
                            offered.size()
                                    - ShippedWordings.of(DraftPurpose.KEEP_INFORMED)
                                            .size()));
            book.reopen();
            assertEquals(3, new Wordings(book.workspace()).own().size());
        }
    }

    @Test
    void eachChangeIsOneUndo() {
        try (var book = new TestBook(folder)) {
            var wordings = new Wordings(book.workspace());
            Wording first = wordings.add(SHORT);
            Wording changed = wordings.change(first, new Template(first.purpose(), "Kürzer", "de", "", "Alles gut."));
            wordings.delete(changed);
            assertEquals(List.of(), wordings.own());
            book.workspace().undo();
            assertEquals(List.of(changed), wordings.own());
            book.workspace().undo();
            assertEquals(List.of(first), wordings.own());
            book.workspace().undo();
            assertEquals(List.of(), wordings.own());
        }
    }

    private static Ask ask(TestBook book, Contact who, String wording, Ask.Outcome outcome) {
        long id = book.workspace().ids().getAsLong();
        return new Ask(id, who.id(), book.today(), Ask.Way.INTRODUCTION, "", "", null, "", outcome, "why", "", wording);
    }

    private static List<String> offered(Wordings wordings) {
        return wordings.offered(DraftPurpose.ASK_INTRODUCTION).wordings().stream()
                .map(Template::key)
                .toList();
    }

    @Test
    void whatLedToNamesIsOfferedFirstAndAnUndoTakesItsFiguresBack() {
        try (var book = new TestBook(folder)) {
            var wordings = new Wordings(book.workspace());
            Contact ana = book.add("Ana", "Lima");
            String mine = wordings.add(new Template(DraftPurpose.ASK_INTRODUCTION, "Mine", "en", "", "Hello"))
                    .key();
            List<String> before = offered(wordings);
            assertEquals(mine, before.getFirst());
            String good = before.get(2);
            for (Ask.Outcome outcome : List.of(
                    Ask.Outcome.NAMED,
                    Ask.Outcome.PROMISED,
                    Ask.Outcome.NOT_NOW,
                    Ask.Outcome.AVOIDED,
                    Ask.Outcome.OPEN,
                    Ask.Outcome.PROMISED)) {
                new Earning(book.workspace()).save(ask(book, ana, good, outcome));
            }
            assertEquals(before, offered(wordings), "four answers rank nothing");
            new Earning(book.workspace()).save(ask(book, ana, good, Ask.Outcome.NAMED));
            assertEquals(List.of(good, mine, before.get(1)), offered(wordings));
            assertEquals(
                    new WordingFigures(6, 4, 1, 1, 1, 0), wordings.figures().get(good));
            book.workspace().undo();
            assertEquals(before, offered(wordings));
        }
    }

    @Test
    void firstWordsToAProspectCountByTheTalkTheyLedTo() {
        try (var book = new TestBook(folder)) {
            var wordings = new Wordings(book.workspace());
            Contact ana = book.add("Ana", "Lima");
            String key =
                    ShippedWordings.of(DraftPurpose.FIRST_CONTACT).getFirst().key();
            Referral card = book.refer(ana, book.add("Ben", "Brown"), Level.INTRODUCED);
            Referral other = book.refer(ana, book.add("Cleo", "Costa"), Level.INTRODUCED);
            book.referrals()
                    .move(
                            card.id(),
                            Stage.CONTACTED,
                            0,
                            TestBook.filled(book.today())
                                    .edit()
                                    .contactedBy(InteractionKind.EMAIL)
                                    .wording(key)
                                    .build());
            book.move(other, Stage.CONTACTED);
            assertEquals(Map.of(key, new WordingFigures(1, 0, 0, 1, 0, 0)), wordings.figures());
            FollowUpAnswer kept = book.workspace().reader().answeredInWordings().getFirst();
            assertEquals(FollowUpAnswer.Way.WRITTEN, kept.way());
            assertEquals(card.prospectId(), kept.contactId());
            Referral talked = book.move(card, Stage.IN_CONVERSATION);
            assertEquals(Map.of(key, new WordingFigures(1, 1, 0, 0, 0, 0)), wordings.figures());
            book.move(talked, Stage.LOST);
            assertEquals(
                    Map.of(key, new WordingFigures(1, 1, 0, 0, 0, 0)),
                    wordings.figures(),
                    "the talk was held all the same");
            book.workspace().undo();
            book.workspace().undo();
            book.workspace().undo();
            book.workspace().undo();
            assertEquals(Map.of(), wordings.figures(), "with the move the words are taken back");
        }
    }

    @Test
    void aMessageCountsByWhatTheCardSaysLater() {
        try (var book = new TestBook(folder)) {
            var wordings = new Wordings(book.workspace());
            Referral card = book.refer(book.add("Ana", "Lima"), book.add("Ben", "Brown"), Level.NAME_ONLY);
            var agenda = book.agenda();
            FollowUp back = agenda.followUps(card.id()).stream()
                    .filter(f -> f.kind() == FollowUpKind.ASK_FOR_INTRODUCTION)
                    .findFirst()
                    .orElseThrow();
            String key = "go-back-en-1";
            agenda.done(
                    back,
                    FollowUpAnswer.Way.WRITTEN,
                    InteractionKind.EMAIL,
                    "",
                    book.workspace().now(),
                    null,
                    key);
            assertEquals(Map.of(key, new WordingFigures(1, 0, 0, 1, 0, 0)), wordings.figures());
            book.move(card, Stage.PROMISED);
            assertEquals(Map.of(key, new WordingFigures(1, 1, 0, 0, 0, 0)), wordings.figures());
            book.referrals()
                    .delete(book.workspace().reader().referral(card.id()).orElseThrow());
            assertEquals(Map.of(), wordings.figures(), "the answer went with its card");
        }
    }

    @Test
    void otherWordsAreDatedAnotherNameIsNot() {
        try (var book = new TestBook(folder)) {
            var wordings = new Wordings(book.workspace());
            Wording first = wordings.add(SHORT);
            book.clock().advance(Duration.ofDays(3));
            Template renamed = new Template(SHORT.purpose(), "Neu", "de", SHORT.subject(), SHORT.text());
            Wording second = wordings.change(first, renamed);
            assertEquals(first.changed(), second.changed());
            Wording third =
                    wordings.change(second, new Template(SHORT.purpose(), "Neu", "de", SHORT.subject(), "Anders"));
            assertEquals(book.workspace().now(), third.changed());
            Contact ana = book.add("Ana", "Lima");
            new Earning(book.workspace()).save(ask(book, ana, first.key(), Ask.Outcome.NAMED));
            book.clock().advance(Duration.ofDays(1));
            wordings.change(third, new Template(SHORT.purpose(), "Neu", "de", "", "Noch anders"));
            new Earning(book.workspace()).save(ask(book, ana, first.key(), Ask.Outcome.NAMED));
            assertEquals(
                    new WordingFigures(2, 2, 0, 0, 0, 1), wordings.figures().get(first.key()));
            book.reopen();
            assertEquals(
                    "Noch anders",
                    new Wordings(book.workspace()).own().getFirst().text());
        }
    }

    @Test
    void noTwoShippedWordingsHaveOneKey() {
        List<String> keys = ShippedWordings.all().stream().map(Template::key).toList();
        assertEquals(keys.size(), Set.copyOf(keys).size());
        assertTrue(
                keys.stream().allMatch(k -> k.matches("[a-z-]+-[a-z]{2}-[0-9]") && k.length() <= 30), keys::toString);
    }

    @Test
    void aWordingWithoutNameOrTextIsRefused() {
        try (var book = new TestBook(folder)) {
            var wordings = new Wordings(book.workspace());
            for (Template wrong : List.of(
                    new Template(DraftPurpose.GO_BACK, " ", "en", "", "text"),
                    new Template(DraftPurpose.GO_BACK, "name", "en", "", " "),
                    new Template(DraftPurpose.GO_BACK, "name", "en", "", "x".repeat(Wording.MAX_TEXT + 1)))) {
                assertThrows(IllegalArgumentException.class, () -> wordings.add(wrong));
            }
            assertEquals(List.of(), wordings.own());
        }
    }

    @Test
    void aCaseIsTheReferralWithItsPeople() {
        try (var book = new TestBook(folder)) {
            var marta = book.add("Marta", "Oliveira");
            var ines = book.add("Ines", "Duarte");
            var referral = book.refer(marta, ines, Level.NAME_ONLY);
            var wordings = new Wordings(book.workspace());
            assertEquals(
                    Optional.of(new Wordings.Case(referral, marta, ines)),
                    wordings.about(DraftPurpose.GO_BACK, referral.id()));
            assertEquals(
                    Optional.of(new Wordings.Case(null, ines, ines)), wordings.about(DraftPurpose.BIRTHDAY, ines.id()));
            assertEquals(Optional.empty(), wordings.about(DraftPurpose.GO_BACK, 999));
        }
    }
}
