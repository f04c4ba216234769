package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.support.Fixtures;

class ReconnectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TouchPolicy USUAL = TouchPolicy.DEFAULT;

    private static Contact contact(ContactKind kind, @Nullable Integer rhythm, boolean archived) {
        return Fixtures.contact(7, "Ana", "Lima")
                .edit()
                .kind(kind)
                .rhythmDays(rhythm)
                .archived(archived)
                .build();
    }

    private static Optional<Reconnect> after(long days, ContactKind kind, @Nullable Integer rhythm) {
        LocalDate last = TODAY.minusDays(days);
        return Reconnect.of(contact(kind, rhythm, false), last, last, USUAL, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "CLIENT, 60, false, false",
        "CLIENT, 61, true, false",
        "CLIENT, 120, true, false",
        "CLIENT, 121, true, true",
        "STRATEGIC_PARTNER, 61, true, false",
        "NETWORKING_CONTACT, 120, false, false",
        "NETWORKING_CONTACT, 241, true, true",
        "PROSPECT, 31, true, false"
    })
    void theRhythmOfTheKindDecides(ContactKind kind, long days, boolean overdue, boolean first) {
        Optional<Reconnect> silence = after(days, kind, null);
        assertEquals(overdue, silence.isPresent());
        assertEquals(first, silence.map(Reconnect::first).orElse(false));
    }

    @Test
    void twoYearsOfSilenceAreTooLongForAnyRhythm() {
        assertTrue(after(730, ContactKind.CLIENT, 3650).isEmpty());
        assertTrue(after(731, ContactKind.CLIENT, 3650).orElseThrow().first());
    }

    @Test
    void theArchivedAndProspectsNeverMetAreLeftAlone() {
        LocalDate long_ago = TODAY.minusYears(5);
        assertTrue(Reconnect.of(contact(ContactKind.CLIENT, 1, true), long_ago, long_ago, USUAL, TODAY)
                .isEmpty());
        assertTrue(Reconnect.of(contact(ContactKind.PROSPECT, 1, false), null, long_ago, USUAL, TODAY)
                .isEmpty());
        assertTrue(Reconnect.of(contact(ContactKind.CLIENT, 1, false), null, long_ago, USUAL, TODAY)
                .isPresent());
    }

    @Test
    void theLongestSilenceByItsRhythmComesFirst() {
        Reconnect weekly = after(30, ContactKind.CLIENT, 7).orElseThrow();
        Reconnect monthly = after(100, ContactKind.CLIENT, 30).orElseThrow();
        Reconnect yearly = after(500, ContactKind.CLIENT, 365).orElseThrow();
        assertEquals(
                List.of(weekly, monthly, yearly),
                Stream.of(yearly, weekly, monthly)
                        .sorted(Reconnect.LONGEST_FIRST)
                        .toList());
    }

    @Property
    void aContactTodayEndsAnySilence(@ForAll @IntRange(min = 1, max = 3650) int rhythm, @ForAll ContactKind kind) {
        assertTrue(after(0, kind, rhythm).isEmpty());
        assertTrue(after(-3, kind, rhythm).isEmpty());
    }

    @Property
    void longerSilenceNeverMakesItLessOverdue(
            @ForAll @IntRange(max = 4000) int days, @ForAll @IntRange(min = 1, max = 3650) int rhythm) {
        Optional<Reconnect> now = after(days, ContactKind.CLIENT, rhythm);
        Optional<Reconnect> later = after(days + 1L, ContactKind.CLIENT, rhythm);
        assertTrue(now.isEmpty() || later.isPresent());
        assertTrue(now.isEmpty() || later.orElseThrow().ratio() > now.get().ratio());
        assertTrue(now.filter(Reconnect::first).isEmpty() || later.orElseThrow().first());
    }

    @Property
    void theDutyIsAmberWhenOverdueAndRedWhenFirst(
            @ForAll @IntRange(max = 4000) int days, @ForAll @IntRange(min = 1, max = 3650) int rhythm) {
        Instant noon = TODAY.atTime(12, 0).atZone(BERLIN).toInstant();
        after(days, ContactKind.CLIENT, rhythm).ifPresent(silence -> {
            FollowUp duty = silence.followUp(Map.of(), USUAL, BERLIN);
            assertEquals(silence.first() ? FollowUp.Urgency.LATE : FollowUp.Urgency.TODAY, duty.urgency(noon));
        });
    }

    @Test
    void puttingOffHoldsUntilItsDayAndWavingAwayUntilTheNextContact() {
        Reconnect silence = after(61, ContactKind.CLIENT, null).orElseThrow();
        FollowUp open = silence.followUp(Map.of(), USUAL, BERLIN);
        Instant now = TODAY.atTime(9, 0).atZone(BERLIN).toInstant();
        FollowUp off = silence.followUp(
                Map.of(open.key(), answer(open, FollowUpAnswer.Answer.SNOOZED, TODAY.plusDays(3))), USUAL, BERLIN);
        assertEquals(FollowUp.Urgency.LATER, off.urgency(now));
        assertEquals(
                FollowUp.Urgency.TODAY,
                off.urgency(TODAY.plusDays(3).atStartOfDay(BERLIN).toInstant()));
        FollowUp away = silence.followUp(
                Map.of(open.key(), answer(open, FollowUpAnswer.Answer.DISMISSED, null)), USUAL, BERLIN);
        assertFalse(away.isOpen());
        assertFalse(after(90, ContactKind.CLIENT, null)
                .orElseThrow()
                .followUp(Map.of(), USUAL, BERLIN)
                .key()
                .equals(open.key()));
    }

    static FollowUpAnswer answer(FollowUp followUp, FollowUpAnswer.Answer answer, @Nullable LocalDate until) {
        return new FollowUpAnswer(
                99,
                followUp.personId(),
                followUp.key(),
                answer,
                TODAY.atTime(8, 0).atZone(BERLIN).toInstant(),
                followUp.due(),
                null,
                until,
                "met by chance",
                "");
    }
}
