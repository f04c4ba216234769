package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Idea;
import org.vouchbook.domain.Idea.Source;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Level;
import org.vouchbook.support.TestBook;

/// Ideas come from a person's own records, and go when they have been carried out.
class NextMovesTest {
    @TempDir
    Path folder;

    private TestBook book;
    private NextMoves moves;
    private Contact ana;

    @SuppressWarnings("NullAway.Init")
    NextMovesTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        moves = new NextMoves(book.workspace());
        ana = book.add("Ana", "Lima").edit().likes("sailing, jazz").build();
        book.people().save(ana);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<Idea> ideas(Axis axis) {
        return found(axis).stream().map(i -> new Idea(i.source(), i.text())).toList();
    }

    private List<Idea> found(Axis axis) {
        return moves.of(book.people().open(ana.id()).orElseThrow(), axis);
    }

    private void log(long contactId, InteractionKind kind, String note) {
        book.timeline().log(contactId, kind, Direction.BOTH, book.today(), note, null);
    }

    @Test
    void whatTheyLikeIsAnIdeaUntilItIsDoneAndAgainAfterHalfAYear() {
        assertEquals(List.of(new Idea(Source.LIKES, "sailing"), new Idea(Source.LIKES, "jazz")), ideas(Axis.LIKING));
        Interaction done = moves.done(ana.id(), new Idea(Source.LIKES, "sailing"));
        assertEquals(Axis.LIKING, done.axis());
        assertEquals(InteractionKind.SOCIAL, done.kind());
        assertEquals(List.of(new Idea(Source.LIKES, "jazz")), ideas(Axis.LIKING));
        book.clock().advance(Duration.ofDays(184));
        assertEquals(2, ideas(Axis.LIKING).size());
        book.workspace().undo();
        assertEquals(2, ideas(Axis.LIKING).size());
    }

    @Test
    void whatTheyWishedForSpeaksForReciprocity() {
        var earning = new Earning(book.workspace());
        var open = new Interview.Answer("faster answers", Interview.Light.AMBER);
        earning.save(new Interview(
                earning.newId(),
                ana.id(),
                book.today(),
                open,
                Interview.Answer.NONE,
                Interview.Answer.NONE,
                List.of(),
                Interview.Use.NOT_ASKED,
                null));
        assertEquals(List.of(new Idea(Source.WISH, "faster answers")), ideas(Axis.RECIPROCITY));
    }

    @Test
    void anInsightThatOthersHaveIsNewToThem() {
        Contact ben = book.add("Ben", "Adler");
        log(ben.id(), InteractionKind.INSIGHT_SHARED, "The new duty on steel");
        log(ben.id(), InteractionKind.CALL, "Just a call");
        log(ana.id(), InteractionKind.ADVICE_SOUGHT, "leasing");
        assertEquals(
                List.of(new Idea(Source.COUNSEL, "leasing"), new Idea(Source.INSIGHT, "The new duty on steel")),
                ideas(Axis.CREDIBILITY));
        moves.done(ana.id(), new Idea(Source.INSIGHT, "The new duty on steel"));
        assertEquals(List.of(new Idea(Source.COUNSEL, "leasing")), ideas(Axis.CREDIBILITY));
    }

    @Test
    void whatTheyHeardInATalkIsNoInsightToThemAnyMore() {
        Contact ben = book.add("Ben", "Brown");
        log(ben.id(), InteractionKind.INSIGHT_SHARED, "The new duty on steel");
        assertEquals(List.of(new Idea(Source.INSIGHT, "The new duty on steel")), ideas(Axis.CREDIBILITY));
        log(ana.id(), InteractionKind.CALL, "The new duty on steel");
        assertEquals(List.of(), ideas(Axis.CREDIBILITY));
    }

    @Test
    void anIdeaKnowsTheRecordItComesFrom() {
        assertEquals(
                ana.id(),
                Objects.requireNonNull(found(Axis.LIKING).getFirst().record()).id());
        log(ana.id(), InteractionKind.ADVICE_SOUGHT, "leasing");
        log(ana.id(), InteractionKind.ADVICE_SOUGHT, "leasing");
        Contact ben = book.add("Ben", "Adler");
        log(ben.id(), InteractionKind.INSIGHT_SHARED, "The new duty on steel");
        List<Idea> ideas = found(Axis.CREDIBILITY);
        assertEquals(2, ideas.size(), "asked twice it is one idea");
        assertEquals(
                InteractionKind.ADVICE_SOUGHT,
                assertInstanceOf(Interaction.class, ideas.getFirst().record()).kind());
        assertEquals(ben.id(), Objects.requireNonNull(ideas.getLast().record()).contactId());
    }

    @Test
    void whoIntroducesWithoutAnythingAgreedMayBeAskedToCommit() {
        assertEquals(List.of(), ideas(Axis.COMMITMENT));
        book.refer(ana, book.add("Ben", "Adler"), Level.INTRODUCED);
        assertEquals(List.of(new Idea(Source.INTRODUCED, "1")), ideas(Axis.COMMITMENT));
        assertEquals("", moves.done(ana.id(), new Idea(Source.INTRODUCED, "1")).note());
        assertEquals(List.of(), ideas(Axis.COMMITMENT));
    }

    /// It would be forgotten if it waited until commitment is the side to build (J17).
    @Test
    void whatWasAgreedIsLookedAtOnItsDayWhicheverSideIsBuilt() {
        var earning = new Earning(book.workspace());
        long id = earning.newId();
        earning.save(agreed(id, 15));
        assertEquals(List.of(), ideas(Axis.RECIPROCITY), "in good time");
        earning.save(agreed(id, 14));
        var review = new Idea(Source.REVIEW, "Two names a quarter");
        for (Axis axis : Axis.values()) {
            assertEquals(review, ideas(axis).getFirst(), axis.name());
        }
        moves.done(ana.id(), review);
        assertEquals(List.of(), ideas(Axis.RECIPROCITY), "they looked at it");
        book.clock().advance(Duration.ofDays(90));
        earning.save(agreed(id, 0));
        assertEquals(List.of(review), ideas(Axis.RECIPROCITY), "the next one");
    }

    private Commitment agreed(long id, int reviewInDays) {
        LocalDate today = book.today();
        return new Commitment(
                id,
                ana.id(),
                new Agreement(
                        "Two names a quarter",
                        "",
                        Agreement.Formality.VERBAL,
                        today.minusDays(60),
                        2,
                        "",
                        "",
                        today.plusDays(reviewInDays),
                        null));
    }
}
