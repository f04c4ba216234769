package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// Asked, received, followed up and thanked, month by month (E15), and how steady the stream is (I9).
class ProgrammeMonthTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Part NONE = new Part(0, 0);

    private final List<Ask> asks = new ArrayList<>();
    private final List<ProgrammeMonth.Tracked> cards = new ArrayList<>();

    private void ask(String day, Ask.Outcome outcome) {
        asks.add(Fixtures.ask(1, 2, LocalDate.parse(day), outcome));
    }

    private void put(ReferralBuilder card, FollowUpAnswer... answers) {
        Referral referral = card.build();
        cards.add(new ProgrammeMonth.Tracked(referral, Cards.followUps(referral, answers)));
    }

    private List<ProgrammeMonth> months() {
        return ProgrammeMonth.of(asks, cards, FollowUpPolicy.DEFAULT, Cards.at("2026-05-20T10:00"), Cards.BERLIN);
    }

    private ProgrammeMonth month(String month) {
        return months().stream()
                .filter(m -> m.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTwelveLastMonthsThePresentOneFirst() {
        List<ProgrammeMonth> months = months();
        assertEquals(12, months.size());
        assertEquals(MAY, months.getFirst().month());
        assertEquals(YearMonth.of(2025, 6), months.getLast().month());
        assertTrue(months.stream().allMatch(ProgrammeMonth::quiet));
    }

    @Test
    void whatWasAvoidedIsNoAskAndWhatWeGaveIsNotReceived() {
        ask("2026-03-31", Ask.Outcome.OPEN);
        ask("2026-03-01", Ask.Outcome.TOO_EARLY);
        ask("2026-03-05", Ask.Outcome.AVOIDED);
        ask("2026-04-01", Ask.Outcome.NAMED);
        put(Cards.card().direction(ReferralDirection.GIVEN));
        assertEquals(2, month("2026-03").asks());
        assertEquals(1, month("2026-04").asks());
        assertEquals(0, month("2026-03").names());
    }

    @Test
    void aNameCountsWhenItCameUpAndAnIntroductionWhenItWasConfirmedWhereTheUserIs() {
        put(Cards.card());
        put(Cards.card().ladder(Cards.promised("2026-04-20")));
        put(Cards.card().ladder(Cards.introduced("2026-04-30T23:30")));
        put(Cards.card().ladder(Cards.introduced("2026-05-01T00:30")));
        assertEquals(2, month("2026-03").names());
        assertEquals(0, month("2026-03").introductions());
        assertEquals(1, month("2026-04").introductions());
        assertEquals(1, month("2026-05").introductions(), "22:30 of April in Greenwich");
    }

    @Test
    void anOldClientFromAFileWasNotNamedInTheMonthOfTheFile() {
        put(Cards.card().stage(Stage.WON).archived(Cards.at("2026-03-02T10:00")));
        assertEquals(0, month("2026-03").names());
        put(Cards.card().stage(Stage.WON).archived(Cards.at("2026-03-09T10:00")));
        assertEquals(1, month("2026-03").names(), "whose story was told before it was put away");
    }

    @Test
    void aFirstContactIsInTimeOnlyWithinItsHoursAndCountsOnlyOnceItIsDue() {
        put(Cards.card().ladder(Cards.introduced("2026-04-10T10:00")).contactedAt(Cards.at("2026-04-11T10:00")));
        put(Cards.card().ladder(Cards.introduced("2026-04-10T10:00")).contactedAt(Cards.at("2026-04-11T10:01")));
        put(Cards.card().ladder(Cards.introduced("2026-04-10T10:00")));
        put(Cards.card().ladder(Cards.introduced("2026-05-20T09:00")));
        assertEquals(new Part(1, 3), month("2026-04").contacted());
        assertEquals(NONE, month("2026-05").contacted());
    }

    @Test
    void aStoryThatIsPutAwayKeepsItsFirstContact() {
        put(Cards.card()
                .ladder(Cards.introduced("2026-04-10T10:00"))
                .contactedAt(Cards.at("2026-04-10T12:00"))
                .archived(Cards.at("2026-05-01T12:00")));
        put(Cards.card().ladder(Cards.introduced("2026-04-10T10:00")).archived(Cards.at("2026-05-01T12:00")));
        assertEquals(new Part(1, 1), month("2026-04").contacted());
    }

    @Test
    void thanksCountInTheMonthTheyWereDueAndOthersThanThanksDoNot() {
        put(
                Cards.card()
                        .ladder(Cards.introduced("2026-04-09T10:00"))
                        .contactedAt(Cards.at("2026-04-10T10:00"))
                        .stage(Stage.CONTACTED),
                Cards.done(FollowUpKind.THANK_FOR_NAME, 0, "2026-04-12T10:00"));
        assertEquals(new Part(1, 1), month("2026-03").thanked(), "late, and thanked");
        assertEquals(new Part(0, 1), month("2026-04").thanked());
        put(Cards.card().date(LocalDate.of(2026, 5, 20)));
        assertEquals(NONE, month("2026-05").thanked(), "there is time until tomorrow");
    }

    private static ProgrammeMonth with(int back, int introductions) {
        return new ProgrammeMonth(MAY.minusMonths(back), 0, 0, introductions, NONE, NONE);
    }

    private static Steadiness steadiness(Integer... latestFirst) {
        var months = new ArrayList<ProgrammeMonth>();
        for (int i = 0; i < latestFirst.length; i++) {
            months.add(with(i, latestFirst[i]));
        }
        return Steadiness.of(months);
    }

    @Test
    void theRunningMonthAndThoseBeforeTheBookBeganSayNothing() {
        Steadiness steady = steadiness(9, 2, 0, 4, 2, 2, 1, 0, 0, 0, 0, 0);
        assertEquals(new Steadiness(6, 11, 0, 4), steady);
        assertEquals(11 / 6.0, steady.mean(), 1e-9);
        assertTrue(steady.enough());
        assertTrue(steadiness(9, 2, 0, 4, 2, 1, 1, 0, 0).enough(), "ten are enough");
        assertFalse(steadiness(9, 2, 0, 3, 2, 1, 1, 0, 0).enough(), "nine introductions are too few");
        assertFalse(steadiness(9, 9, 9, 9, 9, 9).enough(), "and so are five months");
        assertEquals(new Steadiness(0, 0, 0, 0), steadiness(3, 0, 0));
        assertEquals(new Steadiness(0, 0, 0, 0), Steadiness.of(List.of()));
        assertEquals(0, steadiness(3).mean());
    }

    @Property(tries = 200)
    void theMeanLiesBetweenTheLeastAndTheMost(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 20) Integer> introductions) {
        Steadiness steady = steadiness(introductions.toArray(Integer[]::new));
        assertTrue(steady.least() <= steady.mean() && steady.mean() <= steady.most());
        var reversed = new ArrayList<>(introductions.subList(1, introductions.size()));
        Collections.reverse(reversed);
        reversed.addFirst(introductions.getFirst());
        assertEquals(
                steady.introductions(),
                steadiness(reversed.toArray(Integer[]::new)).introductions(),
                "the order of the months does not matter to their sum");
    }
}
