package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.support.TestBook;

/// What was agreed comes up on Today when it is to be looked at together, and goes with one step (J17).
class ReviewTodayTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Today today;
    private Earning earning;
    private Contact ana;

    @SuppressWarnings("NullAway.Init")
    ReviewTodayTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        today = book.day();
        earning = new Earning(book.workspace());
        ana = book.add("Ana", "Lima");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void itComesOnItsDayAndOneStepSetsTheNext() {
        LocalDate day = book.today().plusDays(2);
        earning.save(new Commitment(earning.newId(), ana.id(), agreed(day, null)));
        earning.save(new Commitment(earning.newId(), ana.id(), agreed(null, null)));
        earning.save(new Commitment(earning.newId(), ana.id(), agreed(day, book.today())));
        assertEquals(List.of(), lines());
        book.clock().advance(Duration.ofDays(2));
        TodayLine line = lines().getFirst();
        assertEquals(1, lines().size());
        assertEquals("Ana", line.person().givenName());
        book.agenda()
                .done(
                        line.followUp(),
                        FollowUpAnswer.Way.SPOKEN,
                        InteractionKind.MEETING,
                        "",
                        book.workspace().now(),
                        null,
                        "");
        assertEquals(List.of(), lines());
        assertEquals(List.of(day.plusMonths(3)), reviews());
        assertEquals(1, book.workspace().reader().interactions(ana.id()).size());
        book.workspace().undo();
        assertEquals(List.of(day), reviews());
        assertEquals(1, lines().size());
    }

    private List<LocalDate> reviews() {
        return earning.of(ana.id()).commitments().stream()
                .map(Commitment::agreement)
                .filter(agreed -> agreed.open() && agreed.review() != null)
                .map(Agreement::review)
                .toList();
    }

    private List<TodayLine> lines() {
        return today.read().of(TodayLine.Section.EARNING);
    }

    private Agreement agreed(@Nullable LocalDate review, @Nullable LocalDate ended) {
        return new Agreement(
                "A word at the circle",
                "",
                Agreement.Formality.VERBAL,
                book.today().minusYears(1),
                1,
                "",
                "",
                review,
                ended);
    }
}
