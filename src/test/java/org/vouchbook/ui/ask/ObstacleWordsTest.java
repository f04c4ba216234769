package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Verdict;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.Standpoint;

/// Where the sentences lead.
class ObstacleWordsTest {
    @TempDir
    Path folder;

    /// The silence stands on the last contact, whatever was noted to oneself since; where none was, there is a first.
    @Test
    void aSilenceOpensTheLastContact() {
        try (var book = new TestBook(folder)) {
            Contact ana = book.add("Ana", "Lima");
            assertEquals(Way.Elsewhere.LOG, silence(book, ana, 2000));
            Interaction call = book.timeline()
                    .log(
                            ana.id(),
                            InteractionKind.CALL,
                            Direction.TO_THEM,
                            book.today().minusDays(900),
                            "",
                            null);
            book.timeline()
                    .log(
                            ana.id(),
                            InteractionKind.NOTE,
                            Direction.BOTH,
                            book.today().minusDays(3),
                            "call her",
                            null);
            assertEquals(new Way.Happened(call), silence(book, ana, 0));
        }
    }

    private static Way silence(TestBook book, Contact contact, int daysAhead) {
        Standpoint at = new Earning(book.workspace())
                .standpoint(contact.id(), AskRules.DEFAULT)
                .orElseThrow();
        var held = new Verdict.ReconnectFirst(
                at.facts().lastContact(), book.today().minusDays(daysAhead), 180);
        List<Step> steps = new ObstacleWords(at, new Written(Locale.UK, book.today())).of(held);
        return steps.getFirst().reason().way();
    }
}
