package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.ReportCard.Aspect;
import org.vouchbook.support.Fixtures;

class QuarterFiguresTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Quarter AUTUMN = Quarter.of(LocalDate.of(2026, 11, 22));

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static ReferralBuilder referral(long id, LocalDate date) {
        return new ReferralBuilder(id, 1, id + 1000, date, Fixtures.NOW);
    }

    private static Referral introduced(long id, Instant confirmed, @Nullable Instant contacted) {
        return referral(id, LocalDate.of(2026, 10, 5))
                .ladder(new Ladder(
                        null,
                        null,
                        new Introduction(confirmed, Channel.EMAIL, "I wrote to her.", Introduction.Evidence.TOLD)))
                .contactedAt(contacted)
                .build();
    }

    private static QuarterFigures figures(List<Referral> referrals) {
        return QuarterFigures.of(AUTUMN, List.of(), referrals, List.of(), 0, List.of(), BERLIN);
    }

    @Test
    void aQuarterHasTheDaysFromItsFirstToItsLast() {
        for (int number = 0; number < 12; number++) {
            Quarter quarter = Quarter.of(LocalDate.of(2023, 1, 1).plusMonths(3L * number));
            for (LocalDate day = LocalDate.of(2022, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
                boolean within = !day.isBefore(quarter.first()) && !day.isAfter(quarter.last());
                assertEquals(within, quarter.contains(day), () -> quarter.toString());
            }
        }
    }

    @Test
    void quartersBeginAndEndByTheDayWhereTheUserIs() {
        assertEquals(LocalDate.of(2026, 10, 1), AUTUMN.first());
        assertEquals(LocalDate.of(2026, 12, 31), AUTUMN.last());
        assertEquals(LocalDate.of(2026, 7, 1), AUTUMN.previous().first());
        Instant newYearInBerlin = at("2027-01-01T00:00");
        assertTrue(AUTUMN.contains(newYearInBerlin.minusNanos(1), BERLIN));
        assertTrue(!AUTUMN.contains(newYearInBerlin, BERLIN));
        assertTrue(AUTUMN.contains(newYearInBerlin, ZoneId.of("Europe/London")));
    }

    @Test
    void onlyConfirmedIntroductionsOfTheQuarterCount() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        Referral bare = referral(1, day).build();
        Referral permitted = referral(2, day)
                .ladder(Ladder.at(Level.PERMISSION, null, day, BERLIN))
                .build();
        Referral promised = referral(3, day)
                .ladder(Ladder.at(Level.PROMISED, null, day, BERLIN))
                .build();
        Referral here = introduced(4, at("2026-10-01T00:00"), null);
        Referral earlier = introduced(5, at("2026-09-30T23:59"), null);
        Referral later = introduced(8, at("2027-01-01T00:00"), null);
        Referral given = here.edit().direction(ReferralDirection.GIVEN).build();
        Referral wordless = here.edit()
                .ladder(Ladder.NAME_ONLY.with(
                        new Introduction(at("2026-10-06T09:00"), Channel.EMAIL, "", Introduction.Evidence.TOLD)))
                .contactedAt(at("2026-10-07T09:00"))
                .build();
        QuarterFigures figures = figures(List.of(bare, permitted, promised, here, earlier, later, given, wordless));
        assertEquals(1, figures.introductions());
        assertEquals(OptionalDouble.empty(), figures.medianHours(), "a clock that no word of the referrer has started");
        assertEquals(3, figures.bareNames());
    }

    @Test
    void asksCountByTheirDayAndAvoidedOnesDoNot() {
        List<Ask> asks = List.of(
                ask(1, "2026-10-01", Ask.Outcome.NAMED),
                ask(2, "2026-12-31", Ask.Outcome.OPEN),
                ask(3, "2026-11-02", Ask.Outcome.AVOIDED),
                ask(4, "2026-09-30", Ask.Outcome.PROMISED));
        assertEquals(
                2,
                QuarterFigures.of(AUTUMN, asks, List.of(), List.of(), 0, List.of(), BERLIN)
                        .asks());
    }

    private static Ask ask(long id, String day, Ask.Outcome outcome) {
        return new Ask(
                id, 1, LocalDate.parse(day), Ask.Way.INTRODUCTION, "", "", null, "", outcome, "too busy", "", "");
    }

    @Test
    void aWonNameIsNotAWonIntroduction() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        Referral won = introduced(1, at("2026-10-01T10:00"), null)
                .edit()
                .stage(Stage.WON)
                .stageSince(at("2026-11-02T10:00"))
                .build();
        Referral byName = referral(2, day)
                .stage(Stage.WON)
                .stageSince(at("2026-11-02T10:00"))
                .build();
        assertEquals(1, figures(List.of(won, byName)).won());
    }

    /// Hours are real hours: the night in which the clocks go back has one more.
    @Test
    void theMiddleOfTheWaitIsMeasuredInRealHours() {
        Referral overTheNight = introduced(1, at("2026-10-24T12:00"), at("2026-10-25T12:00"));
        assertEquals(25, figures(List.of(overTheNight)).medianHours().orElseThrow());
        Referral early = introduced(2, at("2026-10-10T12:00"), at("2026-10-09T12:00"));
        assertEquals(12.5, figures(List.of(overTheNight, early)).medianHours().orElseThrow());
        assertEquals(
                OptionalDouble.empty(),
                figures(List.of(introduced(3, at("2026-10-10T12:00"), null))).medianHours());
    }

    @Property
    void theMedianLiesBetweenTheShortestAndTheLongest(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 500) Integer> hours) {
        Instant start = at("2026-10-10T12:00");
        var referrals = new ArrayList<Referral>();
        for (int i = 0; i < hours.size(); i++) {
            referrals.add(introduced(i + 1, start, start.plus(Duration.ofHours(hours.get(i)))));
        }
        double median = figures(referrals).medianHours().orElseThrow();
        long below = hours.stream().filter(h -> h <= median).count();
        long above = hours.stream().filter(h -> h >= median).count();
        assertTrue(2 * below >= hours.size() && 2 * above >= hours.size());
    }

    @Test
    void followUpsOnTimeAreOfThoseDoneOrOverdue() {
        Instant due = at("2026-10-10T12:00");
        List<FollowUpAnswer> answers =
                List.of(done(1, due, due), done(2, due.plusNanos(1), due), done(3, at("2026-09-30T12:00"), due));
        QuarterFigures figures = QuarterFigures.of(AUTUMN, List.of(), List.of(), answers, 2, List.of(), BERLIN);
        assertEquals(new Part(1, 4), figures.onTime());
    }

    @Test
    void theFirstContactHasAFigureOfItsOwn() {
        Instant at = at("2026-10-05T12:00");
        var first = new FollowUpAnswer(
                1,
                1,
                new FollowUpKey(FollowUpKind.FIRST_CONTACT, 1, 0),
                FollowUpAnswer.Answer.DONE,
                at,
                at,
                FollowUpAnswer.Way.WRITTEN,
                null,
                "",
                "own-7");
        assertEquals(
                new Part(1, 1),
                QuarterFigures.of(AUTUMN, List.of(), List.of(), List.of(first, done(2, at, at)), 0, List.of(), BERLIN)
                        .onTime());
    }

    private static FollowUpAnswer done(long id, Instant at, Instant due) {
        var key = new FollowUpKey(FollowUpKind.THANK_FOR_NAME, id, 0);
        return new FollowUpAnswer(
                id, 1, key, FollowUpAnswer.Answer.DONE, at, due, FollowUpAnswer.Way.WRITTEN, null, "", "");
    }

    @Test
    void wordOfMouthIsNoReferral() {
        List<Sale> sales = List.of(
                sale(1, SaleKind.FIRST, Origin.REFERRAL_ASKED),
                sale(2, SaleKind.FIRST, Origin.REFERRAL_UNPROMPTED),
                sale(3, SaleKind.FIRST, Origin.WORD_OF_MOUTH),
                sale(4, SaleKind.FIRST, Origin.NAME),
                sale(5, SaleKind.REPEAT, Origin.REFERRAL_ASKED));
        assertEquals(
                new Part(2, 4),
                QuarterFigures.of(AUTUMN, List.of(), List.of(), List.of(), 0, sales, BERLIN)
                        .referred());
    }

    private static Sale sale(long id, SaleKind kind, Origin origin) {
        LocalDate day = LocalDate.of(2026, 12, 31);
        return new Sale(id, 1, null, kind, Money.of(1, "EUR"), day, "", origin, null, Fixtures.NOW);
    }

    @Test
    void theCardSaysWhatWentBestAndWhatWouldHelpMost() {
        Instant start = at("2026-10-10T12:00");
        List<Referral> quick = IntStream.range(1, 5)
                .mapToObj(i -> introduced(i, start, start.plus(Duration.ofHours(2))))
                .toList();
        List<FollowUpAnswer> late = IntStream.range(1, 5)
                .mapToObj(i -> done(i, start.plusSeconds(1), start))
                .toList();
        QuarterFigures now = QuarterFigures.of(AUTUMN, List.of(), quick, late, 0, List.of(), BERLIN);
        var card = new ReportCard(now, figures(List.of()));
        assertEquals(Optional.of(Aspect.FOLLOW_UPS), card.improve(24));
        assertEquals(Optional.of(Aspect.FIRST_CONTACT), card.good(24));
        assertEquals(Optional.of(Aspect.INTRODUCTIONS), card.good(1));
        assertTrue(new ReportCard(figures(List.of()), now).tooFew(24));
    }
}
