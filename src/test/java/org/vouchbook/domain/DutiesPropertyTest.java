package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Duties follow from what happened, not from the order in which it was noted, wherever and whenever it was.
class DutiesPropertyTest {
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/Sao_Paulo",
            "America/Santiago",
            "Africa/Cairo",
            "Pacific/Apia",
            "Australia/Lord_Howe",
            "Asia/Tehran",
            "Pacific/Kiritimati",
            "Etc/GMT+12");
    private static final long HALF_YEARS = 40;
    private static final Set<FollowUpKind> TOLD = EnumSet.of(
            FollowUpKind.THANK_FOR_NAME,
            FollowUpKind.THANK_WITH_STATUS,
            FollowUpKind.INFORM,
            FollowUpKind.THANK_FOR_SALE,
            FollowUpKind.TELL_THE_END);

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    /// Days around leap days and clock changes as well as any other.
    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2011, 12, 28);
        Arbitrary<LocalDate> any =
                Arbitraries.longs().between(0, HALF_YEARS * 183).map(first::plusDays);
        Arbitrary<LocalDate> leap = Arbitraries.of(2012, 2016, 2020, 2024, 2028)
                .flatMap(year -> Arbitraries.longs().between(-16, 16).map(LocalDate.of(year, 2, 29)::plusDays));
        Arbitrary<LocalDate> clocks = Arbitraries.of(
                        "2018-11-04", "2026-03-29", "2026-10-25", "2023-04-28", "2011-12-30")
                .map(LocalDate::parse);
        return Arbitraries.oneOf(any, leap, clocks);
    }

    @Property(tries = 300)
    void anyOrderOfEventsLeadsToTheSameDuties(
            @ForAll long seed, @ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone) {
        var random = new Random(seed);
        List<Event> events = Event.some(random, day, zone);
        List<FollowUp> told = Event.duties(events, day, zone);
        for (int i = 0; i < 5; i++) {
            var other = new ArrayList<>(events);
            Collections.shuffle(other, random);
            assertEquals(told, Event.duties(other, day, zone), () -> events + " or " + other);
        }
    }

    @Property(tries = 300)
    void theThanksNeverVanish(@ForAll long seed, @ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone) {
        List<Event> events = Event.some(new Random(seed), day, zone);
        Referral referral = Event.referral(events, day, zone);
        List<FollowUp> all = Event.duties(events, day, zone);
        assertTrue(all.stream().anyMatch(f -> f.kind() == FollowUpKind.THANK_FOR_NAME));
        if (referral.contactedAt() != null) {
            assertTrue(all.stream().anyMatch(f -> f.kind() == FollowUpKind.THANK_WITH_STATUS));
        }
        if (!referral.stage().isOpen()) {
            FollowUpKind third =
                    referral.stage() == Stage.WON ? FollowUpKind.THANK_FOR_SALE : FollowUpKind.TELL_THE_END;
            assertTrue(all.stream().anyMatch(f -> f.kind() == third));
        }
        assertTrue(all.stream().noneMatch(f -> f.kind().isMandatory() && f.state() == FollowUp.State.DISMISSED));
        Instant now = referral.stageSince();
        boolean put = Moving.archive(referral, all, now) instanceof Decision.Moved;
        assertEquals(
                put,
                !referral.stage().isOpen()
                        && all.stream().noneMatch(f -> f.kind().isMandatory() && f.isOpen()));
    }

    /// Whatever was told before: once a step is taken, something to tell the referrer is due within its days (G10).
    @Property(tries = 500)
    void everyStepIsToldSoon(@ForAll long seed, @ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone) {
        var random = new Random(seed);
        List<Event> events = Event.some(random, day, zone);
        Stage to = List.of(Stage.values()).get(2 + random.nextInt(5));
        events.removeIf(e -> Event.isOfStep(e, to));
        Instant step = day.plusDays(45).atTime(10, 0).atZone(zone).toInstant();
        events.add(Event.step(to, step, zone));
        Instant last = step.atZone(zone).plusDays(3).toInstant();
        assertTrue(
                Event.duties(events, day, zone).stream()
                        .filter(f -> f.isOpen() && f.personId() == Cards.REFERRER)
                        .anyMatch(f -> f.due().isBefore(last) && TOLD.contains(f.kind())),
                () -> events.toString());
    }

    @Property(tries = 500)
    void daysAreCalendarDaysAndTheWholeOfThem(@ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone) {
        Referral bare = new ReferralBuilder(1, 2, 3, day, Instant.EPOCH).build();
        FollowUp thanks = FollowUps.of(bare, List.of(), FollowUpPolicy.DEFAULT, zone).stream()
                .filter(f -> f.kind() == FollowUpKind.THANK_FOR_NAME)
                .findFirst()
                .orElseThrow();
        Instant after = day.plusDays(2).atStartOfDay(zone).toInstant();
        assertEquals(FollowUp.Urgency.LATE, thanks.urgency(after));
        assertFalse(thanks.urgency(after.minusNanos(1)) == FollowUp.Urgency.LATE);
        assertEquals(
                FollowUp.Urgency.LATER,
                thanks.urgency(day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)));
    }

    @Property(tries = 500)
    void hoursAreRealHoursAndDaysAfterAMomentKeepTheTimeOfDay(
            @ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone, @ForAll long seed) {
        Instant moment =
                day.atTime(new Random(seed).nextInt(24), 30).atZone(zone).toInstant();
        Deadline hours = Deadline.hoursAfter(moment, 24);
        assertEquals(Duration.ofHours(24), Duration.between(moment, hours.due()));
        Deadline days = Deadline.daysAfter(moment, 14, zone);
        var expected = moment.atZone(zone).toLocalDateTime().plusDays(14);
        var real = days.due().atZone(zone).toLocalDateTime();
        boolean left = zone.getRules().getValidOffsets(expected).isEmpty();
        assertTrue(left ? real.isAfter(expected) : real.equals(expected), () -> expected + " but " + real);
        assertFalse(days.due().isBefore(days.from()));
    }
}
