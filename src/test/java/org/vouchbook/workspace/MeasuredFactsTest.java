package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.storage.AskReader;
import org.vouchbook.support.TestBook;

/// What is measured of a person, whether everybody is read or only some.
class MeasuredFactsTest {
    @TempDir
    Path folder;

    @Test
    void firstAndLastContactHowOftenLatelyAndTheLatestCard() {
        try (var book = new TestBook(folder)) {
            Contact ana = book.add("Ana", "Lima");
            LocalDate today = book.today();
            for (int days : List.of(100, 900, 3, 400)) {
                log(book, ana, InteractionKind.CALL, today.minusDays(days));
            }
            log(book, ana, InteractionKind.NOTE, today);
            book.put(new Scorecard(id(book), ana.id(), today.minusDays(20), 4, 4, 4, 4, ""));
            book.put(new Scorecard(id(book), ana.id(), today.minusDays(5), 7, 7, 7, 7, ""));
            book.put(new Scorecard(id(book), ana.id(), today.minusDays(50), 2, 2, 2, 2, ""));
            Workspace workspace = book.workspace();
            PersonFacts one = workspace.reader().facts(List.of(ana.id())).getFirst();
            assertEquals(List.of(one), workspace.reader().facts());
            assertEquals(today.minusDays(3), one.lastContact());
            assertEquals(7, Objects.requireNonNull(one.card()).liking());
            AskFacts asked = asked(workspace, one, false);
            assertEquals(asked, asked(workspace, one, true));
            assertEquals(2, asked.contacts());
            assertEquals(today.minusDays(900), asked.since());
        }
    }

    private static AskFacts asked(Workspace workspace, PersonFacts person, boolean all) {
        if (all) {
            AskReader.Known known = workspace
                    .asks()
                    .everybody(AskRules.DEFAULT.rhythmDays(), workspace.today(), workspace.zone())
                    .getFirst();
            assertEquals(person, known.person());
            return known.asks();
        }
        return workspace
                .asks()
                .facts(List.of(person), AskRules.DEFAULT.rhythmDays(), workspace.today(), workspace.zone())
                .getFirst();
    }

    private static void log(TestBook book, Contact contact, InteractionKind kind, LocalDate day) {
        book.timeline().log(contact.id(), kind, Direction.TO_THEM, day, "", null);
    }

    private static long id(TestBook book) {
        return book.workspace().ids().getAsLong();
    }
}
