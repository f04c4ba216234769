package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Standing;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.workspace.AskLimits;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.SettingsFile;

/// The verdicts follow the day and the user's numbers, though nothing in the book changes.
class ReassessmentTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Session session;
    private Reassessment reassessment;
    private int told;

    @SuppressWarnings("NullAway.Init")
    ReassessmentTest() {}

    @BeforeEach
    void somebodyReadyByThanks() {
        book = new TestBook(folder.resolve("book"));
        Contact ana = book.add("Ana", "Lima");
        for (Axis axis : Axis.values()) {
            book.ratings().rate(ana.id(), axis, 7);
        }
        book.timeline().log(ana.id(), InteractionKind.THANKED_ME, Direction.FROM_THEM, book.today(), "", null);
        var earning = new Earning(book.workspace());
        earning.save(new DeliveredResult(earning.newId(), ana.id(), null, book.today(), "Half the bill"));
        session = Session.of(
                book.workspace(), new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false);
        session.index().load();
        reassessment = new Reassessment(session);
        session.changes().onReassessed(() -> told++);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Standing standing() {
        return Standing.of(session.index().list().rows().getFirst().readiness());
    }

    @Test
    void anotherNumberMakesAnotherVerdictAtOnce() {
        assertEquals(Standing.READY, standing());
        session.settings()
                .change(s -> s.withAsks(AskLimits.of(new AskPolicy(90, 730, 12, 14, 7.5, 4, 8, 8, 7, 12), 3)));
        assertEquals(Standing.NOT_YET, standing());
        session.settings().change(s -> s.withAsks(AskLimits.DEFAULT));
        assertEquals(Standing.READY, standing());
        session.settings().change(s -> s.withCurrency("CHF"));
        assertEquals(2, told, "a setting that bears on no verdict works nothing out");
    }

    /// The settings outlive a book, which is left for the sample and back.
    @Test
    void aBookThatIsClosedFollowsTheSettingsNoMore() {
        reassessment.end();
        session.settings()
                .change(s -> s.withAsks(AskLimits.of(new AskPolicy(90, 730, 12, 14, 7.5, 4, 8, 8, 7, 12), 3)));
        assertEquals(Standing.READY, standing());
        assertEquals(0, told);
    }

    @Test
    void theThanksFadesWithTheDays() {
        book.clock().advance(Duration.ofDays(14));
        reassessment.look();
        assertEquals(Standing.READY, standing());
        book.clock().advance(Duration.ofDays(1));
        assertEquals(Standing.READY, standing());
        reassessment.look();
        assertEquals(Standing.ALMOST, standing());
        reassessment.look();
        assertEquals(2, told);
    }
}
