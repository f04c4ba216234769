package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.WayBack.Cause;
import org.vouchbook.domain.WayBack.Noting;
import org.vouchbook.domain.WayBack.Rung;
import org.vouchbook.domain.WayBack.State;
import org.vouchbook.support.Fixtures;

/// No order of notes, on whatever days, skips a rung or turns the days round.
class WayBackPropertyTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final LocalDate START = TODAY.minusDays(20);

    private static WayBack begun(Cause cause) {
        return new WayBack(1, cause, cause == Cause.COMPLAINT ? 7 : 0, START, 0, List.of());
    }

    @Property
    void whateverIsTriedOnlyTheNextRungIsTakenAndTheDaysAscend(
            @ForAll Cause cause,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 2) Integer> tried,
            @ForAll @Size(value = 12) List<@IntRange(min = -3, max = 25) Integer> daysAgo) {
        WayBack way = begun(cause);
        for (int i = 0; i < tried.size(); i++) {
            Rung rung = cause.rungs().get(tried.get(i));
            LocalDate day = TODAY.minusDays(daysAgo.get(i));
            State before = way.state(rung);
            int taken = way.taken().size();
            switch (way.note(rung, day, TODAY)) {
                case Noting.Noted noted -> {
                    assertEquals(State.NEXT, before);
                    assertFalse(day.isAfter(TODAY));
                    assertFalse(day.isBefore(way.earliest()));
                    assertEquals(taken + 1, noted.way().taken().size());
                    assertEquals(way.taken(), noted.way().taken().subList(0, taken));
                    way = noted.way();
                }
                case Noting.Done done -> assertEquals(way.day(rung), Optional.of(done.day()));
                case Noting.Skips skips -> {
                    assertEquals(State.LATER, before);
                    assertEquals(way.next(), Optional.of(skips.first()));
                }
                case Noting.TooEarly early -> assertTrue(day.isBefore(early.earliest()));
                case Noting.Future _ -> assertTrue(day.isAfter(TODAY));
            }
            assertEquals(way.taken().stream().sorted().toList(), way.taken());
            assertEquals(way.ended().isPresent(), way.taken().size() == 3);
        }
    }

    /// Whatever happened in whatever order: what is read from it is a ladder too, and it ends with a gift.
    @Property
    void whatHappenedIsReadAsRungsInOrder(
            @ForAll @Size(max = 14) List<@IntRange(min = 0, max = 900) Integer> daysAgo,
            @ForAll @Size(value = 14) List<InteractionKind> kinds,
            @ForAll @Size(value = 14) List<Direction> directions) {
        var all = new ArrayList<Touch>();
        for (int i = 0; i < daysAgo.size(); i++) {
            LocalDate day = TODAY.minusDays(daysAgo.get(i));
            all.add(new Touch(1, kinds.get(i), directions.get(i), day));
        }
        for (WayBack way : Silences.of(1, all, 100, TODAY)) {
            assertTrue(way.silent() > 100);
            assertEquals(way.taken().stream().sorted().toList(), way.taken());
            way.day(Rung.ANSWER).ifPresent(day -> assertTrue(happened(all, day, false)));
            way.ended().ifPresent(day -> assertTrue(happened(all, day, true)));
            assertFalse(way.taken().contains(way.start()), "the last contact before is no rung");
        }
    }

    private static boolean happened(List<Touch> all, LocalDate day, boolean gift) {
        return all.stream()
                .filter(i -> i.date().equals(day))
                .anyMatch(i -> gift
                        ? Silences.GIVEN.contains(i.kind()) && i.direction() != Direction.FROM_THEM
                        : i.direction() != Direction.TO_THEM || i.kind() == InteractionKind.CALL);
    }

    @Test
    void aComplaintIsClosedByItsInterviewOnly() {
        var answer = new Interview.Answer("fine", Interview.Light.GREEN);
        var interview = new Interview(9, 1, TODAY, answer, answer, answer, List.of(), Interview.Use.NOT_ASKED, null);
        var complaint = new Complaint(7, 1, START, "late", START.plusDays(1), START.plusDays(2), null);
        assertEquals(Optional.of(Rung.CLOSE), WayBack.of(complaint, interview).next());
        assertEquals(
                Optional.of(TODAY),
                WayBack.of(complaint.closed(interview), interview).ended());
        assertEquals(
                Optional.of(Rung.FIX),
                WayBack.of(new Complaint(7, 1, START, "late", null, null, null), null)
                        .next());
    }

    @Test
    void aRungOfAnotherWayIsNoRungOfThisOne() {
        assertThrows(IllegalArgumentException.class, () -> begun(Cause.SILENCE).note(Rung.FIX, TODAY, TODAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> new WayBack(1, Cause.SILENCE, 0, TODAY, 0, List.of(TODAY.minusDays(1))));
    }
}
