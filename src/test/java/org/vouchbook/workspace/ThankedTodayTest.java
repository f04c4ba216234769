package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.support.TestBook;

/// Whoever thanks us is brought up on Today the same day, before everybody else (B21).
class ThankedTodayTest {
    private static final Interview.Answer GREEN = new Interview.Answer("fine", Interview.Light.GREEN);

    @TempDir
    Path folder;

    private TestBook book;
    private Today today;

    @SuppressWarnings("NullAway.Init")
    ThankedTodayTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        today = book.day();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Contact served(String name) {
        Contact who = book.add(name, "Lima");
        for (Axis axis : Axis.values()) {
            book.ratings().rate(who.id(), axis, 7);
        }
        log(who, InteractionKind.CALL);
        var earning = new Earning(book.workspace());
        earning.save(new DeliveredResult(earning.newId(), who.id(), null, book.today(), "half the bill"));
        return who;
    }

    private void delighted(Contact who) {
        var earning = new Earning(book.workspace());
        earning.save(new Interview(
                earning.newId(),
                who.id(),
                book.today(),
                GREEN,
                GREEN,
                GREEN,
                List.of(),
                Interview.Use.NOT_ASKED,
                null));
    }

    private Interaction log(Contact who, InteractionKind kind) {
        return book.timeline().log(who.id(), kind, Direction.FROM_THEM, book.today(), "", null);
    }

    private List<String> offered() {
        return today.read().of(TodayLine.Section.ASK).stream()
                .map(line -> line.person().givenName())
                .toList();
    }

    @Test
    void whoeverIsPutAwayIsNotOffered() {
        Contact ana = served("Ana");
        log(ana, InteractionKind.THANKED_ME);
        assertEquals(List.of("Ana"), offered());
        Contact there = book.workspace().reader().contact(ana.id()).orElseThrow();
        book.put(there.edit().archived(true).build());
        assertEquals(List.of(), offered());
        book.put(there);
        assertEquals(List.of("Ana"), offered());
    }

    /// What was planted is reminded of when they are confirmed to be happy, whenever that is; no date does it (E4).
    @Test
    void aPlantedRequestComesUpWhenTheyAreConfirmed() {
        Contact ana = served("Ana");
        var earning = new Earning(book.workspace());
        earning.save(new PlantedRequest(
                earning.newId(), ana.id(), null, book.today(), "", EnumSet.allOf(PlantedRequest.Element.class), ""));
        assertEquals(List.of(), offered());
        book.clock().advance(Duration.ofDays(50));
        assertEquals(List.of(), offered());
        delighted(ana);
        assertEquals(List.of("Ana"), offered());
        TodayLine line = today.read().of(TodayLine.Section.ASK).getFirst();
        assertTrue(line.cause() instanceof TodayLine.Cause.OfAsk(var askable)
                && askable.facts().planted());
    }

    @Test
    void theSameDayFirstAndForFourteenDays() {
        Contact ana = served("Ana");
        Contact ben = served("Ben");
        delighted(ana);
        assertEquals(List.of("Ana"), offered());
        log(ben, InteractionKind.THANKED_ME);
        assertEquals(List.of("Ben", "Ana"), offered());
        book.workspace().undo();
        assertEquals(List.of("Ana"), offered());
        book.workspace().redo();
        book.clock().advance(Duration.ofDays(14));
        assertEquals(List.of("Ben", "Ana"), offered());
        book.clock().advance(Duration.ofDays(1));
        assertEquals(List.of("Ana"), offered());
    }
}
