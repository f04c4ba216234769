package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.ui.form.Field;
import org.vouchbook.workspace.Rehearsals;

/// The user's own words for the talk after the close, in its form.
class OwnWordsTest extends RightFixture {
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
