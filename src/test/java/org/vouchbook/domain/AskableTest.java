package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whom Today proposes to ask.
class AskableTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final AskPolicy POLICY = AskPolicy.DEFAULT;

    /// Ready, with more contacts in the year the more points.
    private static AskFacts ready(long id, int contacts) {
        return facts(id, contacts, DAY.minusDays(3), null);
    }

    private static AskFacts facts(long id, int contacts, LocalDate last, @Nullable Interaction thanked) {
        var green = new Interview.Answer("Fine", Interview.Light.GREEN);
        return new AskFacts(
                id,
                new Scorecard(id, id, DAY.minusDays(9), 8, 8, 8, 8, ""),
                60,
                last,
                DAY.minusYears(2),
                DAY.minusYears(2),
                contacts,
                false,
                List.of(),
                List.of(),
                null,
                new DeliveredResult(id, id, null, DAY.minusDays(40), "Light"),
                null,
                new Interview(id, id, DAY.minusDays(30), green, green, green, List.of(), Interview.Use.NOT_ASKED, null),
                thanked,
                null,
                false,
                false);
    }

    private static FollowUpAnswer answer(
            long id, FollowUpAnswer.Answer answer, LocalDate on, @Nullable LocalDate until) {
        Instant at = on.atTime(9, 0).atZone(ZONE).toInstant();
        String reason = answer == FollowUpAnswer.Answer.DISMISSED ? "Not a good moment" : "";
        return new FollowUpAnswer(1, id, Askable.key(id), answer, at, at, null, until, reason, "");
    }

    private static List<Long> offered(List<AskFacts> facts, Map<FollowUpKey, FollowUpAnswer> answers, LocalDate on) {
        return Askable.of(facts, answers, POLICY, on, ZONE).stream()
                .map(a -> a.facts().contactId())
                .toList();
    }

    @Property(tries = 200)
    void atMostFiveAndTheBestOfTheReady(@ForAll @Size(max = 12) List<@IntRange(max = 24) Integer> contacts) {
        List<AskFacts> all = IntStream.range(0, contacts.size())
                .mapToObj(i -> ready(i + 1, contacts.get(i)))
                .toList();
        List<Askable> first = Askable.of(all, Map.of(), POLICY, DAY, ZONE);
        assertEquals(Math.min(Askable.MOST, contacts.size()), first.size());
        List<Integer> sums = first.stream().map(a -> a.ready().points().sum()).toList();
        List<Integer> best = all.stream()
                .map(f -> AskPoints.of(f, AskPolicy.DEFAULT, DAY).sum())
                .sorted((a, b) -> b - a)
                .limit(Askable.MOST)
                .toList();
        assertEquals(best, sums);
    }

    @Test
    void whoeverThankedLatelyComesFirst() {
        var thanks = new Interaction(
                9,
                2,
                InteractionKind.THANKED_ME,
                Direction.FROM_THEM,
                DAY.minusDays(2),
                "",
                null,
                DAY.atStartOfDay(ZONE).toInstant());
        assertEquals(
                List.of(2L, 1L), offered(List.of(ready(1, 20), facts(2, 1, DAY.minusDays(2), thanks)), Map.of(), DAY));
    }

    @Test
    void whoeverIsNotReadyIsNotOffered() {
        assertEquals(List.of(), offered(List.of(facts(1, 9, DAY.minusDays(300), null)), Map.of(), DAY));
    }

    @Test
    void whatIsPutOffComesBackOnItsDay() {
        var answers = Map.of(Askable.key(1), answer(1, FollowUpAnswer.Answer.SNOOZED, DAY, DAY.plusDays(2)));
        List<AskFacts> one = List.of(ready(1, 9));
        assertEquals(List.of(), offered(one, answers, DAY.plusDays(1)));
        assertEquals(List.of(1L), offered(one, answers, DAY.plusDays(2)));
    }

    @Test
    void whatIsLeftOutRestsAsLongAsAfterAnAsk() {
        var answers = Map.of(Askable.key(1), answer(1, FollowUpAnswer.Answer.DISMISSED, DAY, null));
        List<AskFacts> one = List.of(facts(1, 9, DAY.plusDays(60), null));
        assertEquals(List.of(), offered(one, answers, DAY.plusDays(89)));
        assertEquals(List.of(1L), offered(one, answers, DAY.plusDays(90)));
    }

    @Test
    void anOfferIsNeverLate() {
        FollowUp today = Askable.of(List.of(ready(1, 9)), Map.of(), POLICY, DAY, ZONE)
                .getFirst()
                .followUp(DAY, ZONE);
        assertEquals(
                FollowUp.Urgency.TODAY,
                today.urgency(DAY.atTime(23, 59).atZone(ZONE).toInstant()));
        assertTrue(today.isOpen());
    }
}
