package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Standing;
import org.vouchbook.domain.Verdict;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;

/// The verdict in the list follows what is written down, record by record, and what is undone.
class ReadinessIndexTest {
    private static final Interview.Answer GREEN = new Interview.Answer("yes", Interview.Light.GREEN);

    @TempDir
    Path folder;

    private TestBook book;
    private PeopleIndex index;
    private Earning earning;
    private Contact ana;

    @BeforeEach
    void somebodyWeKnowWell() {
        book = new TestBook(folder);
        index = book.index();
        earning = new Earning(book.workspace());
        ana = book.add("Ana", "Lima");
        for (Axis axis : Axis.values()) {
            book.ratings().rate(ana.id(), axis, 7);
        }
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Verdict verdict() {
        return index.list().rows().getFirst().readiness().verdict();
    }

    private Interview interview(Interview.Light strength) {
        return new Interview(
                earning.newId(),
                ana.id(),
                book.today(),
                GREEN,
                new Interview.Answer("fine", strength),
                GREEN,
                List.of(),
                Interview.Use.NOT_ASKED,
                null);
    }

    private Interaction log(InteractionKind kind) {
        return book.timeline().log(ana.id(), kind, Direction.FROM_THEM, book.today(), "", null);
    }

    @Test
    void fromAStrangerToAnAskAndBack() {
        assertInstanceOf(Verdict.ProveFirst.class, verdict(), "who came today has not been silent");
        book.clock().advance(Duration.ofDays(731));
        index.load();
        Verdict.ReconnectFirst silent = assertInstanceOf(Verdict.ReconnectFirst.class, verdict());
        assertEquals(Fixtures.TODAY, silent.since());
        assertNull(silent.last());
        log(InteractionKind.CALL);
        assertInstanceOf(Verdict.ProveFirst.class, verdict());
        for (Axis axis : Axis.values()) {
            book.ratings().rate(ana.id(), axis, 7);
        }
        earning.save(new DeliveredResult(earning.newId(), ana.id(), null, book.today(), "half the bill"));
        assertInstanceOf(Verdict.ConfirmDelight.class, verdict());
        earning.save(interview(Interview.Light.RED));
        assertInstanceOf(Verdict.ConfirmDelight.class, verdict(), "a red light confirms nothing");
        log(InteractionKind.THANKED_ME);
        Verdict.Ready ready = assertInstanceOf(Verdict.Ready.class, verdict(), "the thank-you counts the same day");
        assertEquals(
                book.today(), ready.thanks() == null ? null : ready.thanks().date());
        earning.save(new Ask(
                earning.newId(),
                ana.id(),
                book.today(),
                Ask.Way.INTRODUCTION,
                "",
                "ring her brother",
                null,
                "",
                Ask.Outcome.OPEN,
                "",
                "",
                ""));
        assertInstanceOf(Verdict.CoolingDown.class, verdict());
        book.workspace().undo();
        assertInstanceOf(Verdict.Ready.class, verdict());
        earning.save(new Promise(
                earning.newId(),
                ana.id(),
                null,
                Promise.Kind.BRING_A_CUSTOMER,
                "a customer from the yard",
                "me",
                book.today(),
                null,
                "me",
                Promise.State.OPEN,
                null,
                ""));
        assertInstanceOf(Verdict.GiveFirst.class, verdict());
        assertEquals(Standing.ALMOST, Standing.of(index.list().rows().getFirst().readiness()));
    }

    @Test
    void wordsThatWereKeptAreNoInterviewAndHideNone() {
        log(InteractionKind.CALL);
        earning.save(new DeliveredResult(earning.newId(), ana.id(), null, book.today(), "it works"));
        earning.save(Interview.words(earning.newId(), ana.id(), book.today(), "They are the best"));
        Verdict.ConfirmDelight confirm = assertInstanceOf(Verdict.ConfirmDelight.class, verdict());
        assertNull(confirm.last());
        earning.save(interview(Interview.Light.GREEN));
        earning.save(Interview.words(earning.newId(), ana.id(), book.today(), "The very best"));
        assertInstanceOf(Verdict.Ready.class, verdict());
    }

    @Test
    void aComplaintLocksUntilItIsVerifiedAndANewInterviewIsGreen() {
        log(InteractionKind.CALL);
        earning.save(new DeliveredResult(earning.newId(), ana.id(), null, book.today(), "it works"));
        earning.save(interview(Interview.Light.GREEN));
        assertInstanceOf(Verdict.Ready.class, verdict());
        var complaint = new Complaint(earning.newId(), ana.id(), book.today(), "too loud", null, null, null);
        earning.save(complaint);
        earning.save(interview(Interview.Light.GREEN));
        assertInstanceOf(Verdict.RepairFirst.class, verdict(), "an interview before it is verified closes nothing");
        earning.save(
                new Complaint(complaint.id(), ana.id(), book.today(), "too loud", book.today(), book.today(), null));
        assertInstanceOf(Verdict.RepairFirst.class, verdict());
        Interview last = interview(Interview.Light.GREEN);
        earning.save(last);
        assertInstanceOf(Verdict.Ready.class, verdict());
        earning.delete(last);
        assertInstanceOf(Verdict.RepairFirst.class, verdict(), "without the interview it is open again");
    }
}
