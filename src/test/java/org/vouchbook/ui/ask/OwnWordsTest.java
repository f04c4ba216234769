package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Field;
import org.vouchbook.workspace.Rehearsals;
import org.vouchbook.workspace.SettingsFile;

/// The user's own words for the talk after the close, in its form.
class OwnWordsTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    private TestBook book;
    private RightViewModel model;
    private Contact ana;

    @SuppressWarnings("NullAway.Init")
    OwnWordsTest() {}

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        var settings = new SettingsFile(folder.resolve("settings.json"));
        model = new RightViewModel(Session.of(book.workspace(), new InlineBackground(), settings, false));
        ana = book.add("Ana", "Lima");
    }

    @AfterEach
    void close() {
        book.close();
        Locale.setDefault(before);
    }

    /// What was practised stands beside the part of the talk (E2), and what they brought beside what they agreed to.
    @Test
    void thePlantedTalkIsInOwnWordsAndKeptIntroductionsAreCounted() {
        new Rehearsals(book.workspace())
                .add(RehearsalElement.PLANT_FAIR, "Sounds fair, Ana?", Rehearsal.Went.NATURAL, "");
        book.refer(ana, book.add("Ben", "Bauer"), Level.INTRODUCED);
        model.show(ana.id());
        var parts = (Field.Checks<?>) model.add(RecordKind.PLANTED).fields().getFirst();
        List<String> words = parts(parts);
        assertTrue(words.contains("Is that fair? – “Sounds fair, Ana?”"), words.toString());
        assertTrue(words.contains("Thanks for becoming our client"), words.toString());
        assertEquals(1, Objects.requireNonNull(model.standpointProperty().get()).kept());
    }

    /// The log is read once for everybody, and again when it was practised anew.
    @Test
    void whatIsPractisedLaterIsSaidToWhoeverIsInSight() {
        model.show(ana.id());
        assertEquals("Is that fair?", fair());
        var rehearsals = new Rehearsals(book.workspace());
        Rehearsal said = rehearsals.add(RehearsalElement.PLANT_FAIR, "Sounds fair?", Rehearsal.Went.NATURAL, "");
        assertEquals("Is that fair? – “Sounds fair?”", fair());
        model.show(book.add("Ben", "Bauer").id());
        assertEquals("Is that fair? – “Sounds fair?”", fair());
        rehearsals.delete(said);
        assertEquals("Is that fair?", fair());
    }

    private String fair() {
        return parts((Field.Checks<?>) model.add(RecordKind.PLANTED).fields().getFirst())
                .getLast();
    }

    private static <E extends Enum<E>> List<String> parts(Field.Checks<E> checks) {
        return checks.boxes().keySet().stream().map(checks::words).toList();
    }
}
