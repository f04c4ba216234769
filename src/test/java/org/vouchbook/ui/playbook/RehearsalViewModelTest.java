package org.vouchbook.ui.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.Rehearsal.Went;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.domain.RehearsalLog.Next;
import org.vouchbook.domain.RehearsalLog.Reason;
import org.vouchbook.domain.words.WordingRule;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SettingsFile;

/// One element at a time, and what comes after it.
class RehearsalViewModelTest {
    @TempDir
    Path folder;

    private TestBook book;
    private RehearsalViewModel model;

    @SuppressWarnings("NullAway.Init")
    RehearsalViewModelTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder.resolve("book"));
        model = again();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private RehearsalViewModel again() {
        var settings = new SettingsFile(folder.resolve("settings.json"));
        var made = new RehearsalViewModel(Session.of(book.workspace(), new InlineBackground(), settings, false));
        made.load();
        return made;
    }

    private void note(RehearsalElement element, String words, Went went) {
        model.open.set(element);
        model.words.set(words);
        model.went.set(went);
        model.save();
    }

    @Test
    void theFirstElementIsOpenAndThenTheNextIsProposed() {
        assertEquals(RehearsalElement.PLANT_THANKS, model.open.get());
        note(RehearsalElement.PLANT_THANKS, "Thank you", Went.STUMBLED);
        assertEquals(
                new Next(RehearsalElement.PLANT_SERVICE, Reason.NEW),
                model.next().get());
        assertEquals(RehearsalElement.PLANT_THANKS, model.open.get(), "the log is looked at first");
        book.clock().advance(Duration.ofDays(1));
        model = again();
        assertEquals(
                new Next(RehearsalElement.PLANT_THANKS, Reason.STUMBLED),
                model.next().get());
        assertEquals("Thank you", model.words.get(), "it begins with the words of last time");
    }

    @Test
    void withoutHowItWentNothingIsNotedAndWhatWasTypedStays() {
        model.words.set("Thank you");
        model.note.set("too fast");
        model.save();
        assertEquals(
                "Choose how it went: stumbled, all right or natural.",
                model.problem().get());
        assertEquals(List.of(), model.past);
        model.went.set(Went.NATURAL);
        assertEquals("", model.problem().get());
        model.words.set("x".repeat(5001));
        model.save();
        assertTrue(model.problem().get().contains("5,000"), model.problem().get());
        assertEquals(5001, model.words.get().length());
        model.words.set("Thank you");
        model.save();
        Rehearsal noted = model.past.getFirst();
        assertEquals("Thank you", noted.words());
        assertEquals("too fast", noted.note());
        assertEquals(book.today(), noted.date());
        assertEquals("", model.note.get());
        assertEquals(null, model.went.get());
    }

    @Test
    void wordsStayWithTheirElementAndOneUndoTakesARehearsalBack() {
        model.words.set("Thank you");
        model.open.set(RehearsalElement.STEP_ASK);
        assertEquals("", model.words.get());
        note(RehearsalElement.STEP_ASK, "Would you ring Olga?", Went.ALL_RIGHT);
        model.open.set(RehearsalElement.PLANT_THANKS);
        assertEquals("Thank you", model.words.get());
        assertEquals(1, practised());
        book.workspace().undo();
        assertEquals(0, practised());
        book.workspace().redo();
        assertEquals(1, practised());
        model.open.set(RehearsalElement.STEP_ASK);
        model.delete(model.past.getFirst());
        assertEquals(0, practised());
    }

    private long practised() {
        return model.items.stream().filter(i -> i.times() > 0).count();
    }

    @Test
    void theChecksSpeakAndTheirFixIsOneStep() {
        model.open.set(RehearsalElement.PLANT_THINK_OF_PEOPLE);
        model.words.set("Could you do me a favour and think of two people?");
        assertEquals(
                List.of(WordingRule.FAVOUR_BEGGING),
                model.findings.stream().map(f -> f.rule()).toList());
        model.apply(model.findings.getFirst());
        assertEquals("Could you do Alex a good turn and think of two people?", model.words.get());
        assertEquals(List.of(), model.findings);
        model.open.set(RehearsalElement.STEP_ASK);
        model.words.set("Would you ring your neighbour this week and tell me when it is done?");
        assertEquals(
                List.of(WordingRule.MISSING_BENEFIT),
                model.findings.stream().map(f -> f.rule()).toList());
        model.open.set(RehearsalElement.STEP_CONFIRM);
        model.words.set("What should we do better? What has worked for you? What would have to be true?");
        assertEquals(List.of(), model.findings, "three questions belong to it");
        model.open.set(RehearsalElement.PLANT_FAIR);
        model.words.set("Is that fair? Whom do you know?");
        assertEquals(
                List.of(WordingRule.TWO_ASKS),
                model.findings.stream().map(f -> f.rule()).toList());
    }

    @Test
    void theSheetHasEveryElementWithTheWordsAsTheyStand() {
        note(RehearsalElement.PLANT_FAIR, "Is that fair?", Went.NATURAL);
        model.open.set(RehearsalElement.STEP_ASK);
        model.words.set("Would you ring Olga?");
        var words = model.sheet().stream()
                .map(p -> p.words())
                .filter(w -> !w.isEmpty())
                .toList();
        assertEquals(RehearsalElement.values().length, model.sheet().size());
        assertEquals(List.of("Is that fair?", "Would you ring Olga?"), words);
    }

    @Test
    void everyElementHasItsWhyAndItsArticleAndAllCardsButTheFiveWaysArePractised() {
        for (RehearsalElement element : RehearsalElement.values()) {
            ElementWords words = ElementWords.of(element);
            assertFalse(words.title().isBlank()
                    || words.text().isBlank()
                    || words.why().isBlank());
            assertTrue(words.source().startsWith("From "), words.source());
        }
        assertEquals(
                Arrays.stream(MethodCard.values())
                        .filter(c -> c.group() != MethodCard.Group.WAY && c.group() != MethodCard.Group.RELATION)
                        .map(Enum::name)
                        .toList(),
                Arrays.stream(RehearsalElement.values())
                        .filter(e -> e.group() != RehearsalElement.Group.PLANT)
                        .map(Enum::name)
                        .toList());
    }
}
