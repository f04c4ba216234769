package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.RightMeter.Way;
import org.vouchbook.support.Fixtures;

/// The five ways to earn the right to ask (C1–C8), and what is believed or confirmed (B18).
class RightMeterTest {
    private static final LocalDate TODAY = AskCase.TODAY;

    private static RightMeter of(List<Interaction> happened, List<Referral> referrals, List<Row> records) {
        return RightMeter.of(1, happened, referrals, records, TODAY);
    }

    private static Interaction happened(InteractionKind kind, int daysAgo, String note) {
        return new Interaction(
                100 + daysAgo, 1, kind, kind.usualDirection(), TODAY.minusDays(daysAgo), note, null, Fixtures.NOW);
    }

    private static Promise promise(Promise.State state, int daysAgo) {
        return new Promise(
                7,
                1,
                null,
                Promise.Kind.PROMISE,
                "do it",
                "",
                TODAY.minusDays(400),
                null,
                "",
                state,
                state == Promise.State.OPEN ? null : TODAY.minusDays(daysAgo),
                "");
    }

    private static Complaint complaint(@Nullable Long interview) {
        return new Complaint(
                8,
                1,
                TODAY.minusDays(9),
                "late",
                TODAY.minusDays(5),
                interview == null ? null : TODAY.minusDays(4),
                interview);
    }

    private static Set<Way> shown(RightMeter meter) {
        var shown = EnumSet.noneOf(Way.class);
        meter.segments().stream().filter(RightMeter.Segment::shown).forEach(s -> shown.add(s.way()));
        return shown;
    }

    @Test
    void eachWayIsShownByItsOwnRecordsOnly() {
        Referral given = new ReferralBuilder(5, 1, 2, TODAY, Fixtures.NOW)
                .direction(ReferralDirection.GIVEN)
                .build();
        Row result = new DeliveredResult(9, 1, null, TODAY.minusDays(3), "it works");
        assertEquals(Set.of(), shown(of(List.of(), List.of(), List.of())));
        assertEquals(Set.of(Way.SERVICE), shown(of(List.of(), List.of(), List.of(result))));
        assertEquals(Set.of(Way.REFER), shown(of(List.of(), List.of(given), List.of())));
        assertEquals(
                Set.of(), shown(RightMeter.of(2, List.of(), List.of(given), List.of(), TODAY)), "it went to another");
        assertEquals(
                Set.of(Way.AHEAD, Way.EXTRA, Way.REFER, Way.FRIENDS),
                shown(of(
                        List.of(
                                happened(InteractionKind.CLIENT_FIRST, 1, ""),
                                happened(InteractionKind.INSIGHT_SHARED, 2, ""),
                                happened(InteractionKind.REFERRED_TO_ANOTHER, 3, ""),
                                happened(InteractionKind.SOCIAL, 4, ""),
                                happened(InteractionKind.CALL, 5, "")),
                        List.of(),
                        List.of())));
        var need = new Anticipation(11, 1, "light for the fair", TODAY.plusDays(30), "", null);
        assertEquals(Set.of(), shown(of(List.of(), List.of(), List.of(need))), "nothing is arranged yet");
        assertEquals(
                Set.of(Way.AHEAD), shown(of(List.of(), List.of(), List.of(need.arranged(TODAY.minusDays(2), "")))));
        assertEquals(
                Set.of(),
                shown(of(List.of(happened(InteractionKind.FAVOUR, 1, "")), List.of(), List.of())),
                "they do not know why");
        assertEquals(
                Set.of(Way.SERVICE),
                shown(of(List.of(happened(InteractionKind.SERVICE, 1, "")), List.of(), List.of())));
        assertTrue(of(
                        List.of(
                                happened(InteractionKind.CLIENT_FIRST, 1, ""),
                                happened(InteractionKind.FAVOUR, 2, "because"),
                                happened(InteractionKind.SOCIAL, 4, "")),
                        List.of(given),
                        List.of(promise(Promise.State.EXCEEDED, 2)))
                .full());
    }

    @Test
    void aNeedShowsThatWeThinkAheadOnceItIsArrangedInTime() {
        var need = new Anticipation(9, 1, "a van", TODAY.minusDays(2), "", null);
        assertEquals(Set.of(), shown(of(List.of(), List.of(), List.of(need))));
        assertEquals(
                Set.of(Way.AHEAD), shown(of(List.of(), List.of(), List.of(need.arranged(TODAY.minusDays(2), "")))));
        assertEquals(
                Set.of(), shown(of(List.of(), List.of(), List.of(need.arranged(TODAY.minusDays(1), "")))), "too late");
    }

    @Test
    void theLatestProofStandsThereAndAComplaintTakesServiceAway() {
        Row result = new DeliveredResult(9, 1, null, TODAY.minusDays(30), "it works");
        Row kept = promise(Promise.State.KEPT, 10);
        assertEquals(
                kept,
                of(List.of(), List.of(), List.of(result, kept)).of(Way.SERVICE).row());
        assertEquals(
                result,
                of(List.of(), List.of(), List.of(result, promise(Promise.State.MISSED, 1)))
                        .of(Way.SERVICE)
                        .row());
        assertFalse(of(List.of(), List.of(), List.of(result, complaint(null)))
                .of(Way.SERVICE)
                .shown());
        assertTrue(of(List.of(), List.of(), List.of(result, complaint(3L)))
                .of(Way.SERVICE)
                .shown());
    }

    /// More of what we do never takes a way away, and what is older than a year shows nothing.
    @Property
    void moreNeverShowsLessAndItFades(
            @ForAll @Size(max = 12) List<@IntRange(max = 800) Integer> daysAgo,
            @ForAll InteractionKind kind,
            @ForAll @IntRange(max = 800) int day) {
        var happened = new ArrayList<Interaction>();
        InteractionKind[] kinds = InteractionKind.values();
        for (int i = 0; i < daysAgo.size(); i++) {
            happened.add(happened(kinds[i * 5 % kinds.length], daysAgo.get(i), "because"));
        }
        RightMeter before = of(happened, List.of(), List.of());
        before.segments().stream()
                .flatMap(s -> Stream.ofNullable(s.date()))
                .forEach(date -> assertTrue(Evidence.counts(date, TODAY)));
        happened.add(happened(kind, day, "because"));
        assertTrue(shown(of(happened, List.of(), List.of())).containsAll(shown(before)));
    }

    @Test
    void whatWeBelieveIsNotConfirmedUntilTheySaySo() {
        RightMeter none = of(List.of(), List.of(), List.of());
        RightMeter served = of(List.of(), List.of(), List.of(promise(Promise.State.KEPT, 1)));
        assertEquals(EarnedRight.CONFIRMED, earned(none));
        assertEquals(EarnedRight.CONFIRMED, earned(none, AskCase.Obstacle.RECENT_ASK));
        assertEquals(EarnedRight.BELIEVED, earned(served, AskCase.Obstacle.NOT_CONFIRMED));
        assertEquals(EarnedRight.BELIEVED, earned(served, AskCase.Obstacle.NOTHING_DELIVERED));
        assertEquals(EarnedRight.EARNING, earned(none, AskCase.Obstacle.NOT_CONFIRMED));
        List<Interaction> mended = List.of(happened(InteractionKind.SERVICE, 0, ""));
        assertEquals(
                EarnedRight.EARNING,
                earned(of(mended, List.of(), List.of()), AskCase.Obstacle.NOT_CONFIRMED),
                "that we served them says nothing of how well");
        assertEquals(
                EarnedRight.BELIEVED,
                earned(of(mended, List.of(), List.of(promise(Promise.State.KEPT, 1))), AskCase.Obstacle.NOT_CONFIRMED));
        assertEquals(EarnedRight.EARNING, earned(served, AskCase.Obstacle.COMPLAINT));
    }

    /// A full meter is worth an interview, never an ask (C8): no gate looks at it.
    private static EarnedRight earned(RightMeter meter, AskCase.Obstacle... obstacles) {
        Set<AskCase.Obstacle> all = EnumSet.noneOf(AskCase.Obstacle.class);
        all.addAll(List.of(obstacles));
        return EarnedRight.of(meter, AskReadiness.of(AskCase.with(all), AskPolicy.DEFAULT, TODAY));
    }

    @Test
    void theFirstStepThatIsNotTakenIsNext() {
        AskFacts facts = AskCase.with(EnumSet.of(AskCase.Obstacle.NOT_CONFIRMED));
        var known = new SixSteps(Set.of(SixSteps.Step.UNDERSTAND));
        assertEquals(known, SixSteps.of(facts, EarnedRight.EARNING, List.of()));
        assertEquals(SixSteps.Step.POSITION, known.next());
        assertEquals(
                Set.of(SixSteps.Step.UNDERSTAND, SixSteps.Step.EARN),
                SixSteps.of(facts, EarnedRight.BELIEVED, List.of()).taken());
        SixSteps asked = SixSteps.of(facts, EarnedRight.CONFIRMED, List.of(ask(Ask.Outcome.NOT_NOW)));
        assertTrue(asked.taken().containsAll(Set.of(SixSteps.Step.CONFIRM, SixSteps.Step.ASK)));
        assertFalse(SixSteps.of(facts, EarnedRight.CONFIRMED, List.of(ask(Ask.Outcome.AVOIDED)))
                .taken()
                .contains(SixSteps.Step.ASK));
        assertEquals(SixSteps.Step.FOLLOW_UP, new SixSteps(EnumSet.allOf(SixSteps.Step.class)).next());
    }

    private static Ask ask(Ask.Outcome outcome) {
        return Fixtures.ask(3, 1, TODAY, outcome);
    }
}
