package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.ShippedWordings;
import org.vouchbook.domain.words.Template;
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
            wordings.add(SHORT);
            Wording second = wordings.add(new Template(DraftPurpose.KEEP_INFORMED, "Länger", "de", "", "Hallo"));
            wordings.add(new Template(DraftPurpose.GO_BACK, "Other", "en", "", "Hello"));
            List<Template> offered = wordings.offered(DraftPurpose.KEEP_INFORMED);
            assertEquals(
                    List.of(Template.of(second), SHORT),
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
            Wording changed = wordings.save(
                    new Wording(first.id(), first.purpose(), "Kürzer", "de", "", "Alles gut.", first.created()));
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
