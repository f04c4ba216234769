package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.vouchbook.domain.AskCase.Obstacle;

/// The gates of ask readiness, for any mixture of what stands in the way.
class AskReadinessPropertyTest {
    private static final LocalDate TODAY = AskCase.TODAY;

    private static AskReadiness of(AskFacts facts) {
        return AskReadiness.of(facts, AskPolicy.DEFAULT, TODAY);
    }

    @Property
    void everyGateAloneBlocks(@ForAll Obstacle one) {
        AskReadiness readiness = of(AskCase.with(EnumSet.of(one)));
        assertInstanceOf(one.verdict(), readiness.verdict());
        assertEquals(List.of(readiness.verdict()), readiness.obstacles());
    }

    @Property
    void theFirstGateThatHoldsIsTheVerdict(@ForAll Set<Obstacle> some) {
        AskReadiness readiness = of(AskCase.with(some));
        List<Class<?>> expected = some.stream()
                .sorted()
                .<Class<?>>map(Obstacle::verdict)
                .distinct()
                .toList();
        assertEquals(
                expected, readiness.obstacles().stream().map(Object::getClass).toList());
        if (some.isEmpty()) {
            assertTrue(readiness.ready().isPresent());
        }
    }

    /// Taking the named obstacle away changes the verdict; taking any other away does not.
    @Property
    void onlyTheNamedObstacleDecides(@ForAll Set<Obstacle> some, @ForAll Obstacle removed) {
        if (some.contains(removed)) {
            Verdict before = of(AskCase.with(some)).verdict();
            var left = EnumSet.copyOf(some);
            left.remove(removed);
            boolean named = removed.verdict() == before.getClass()
                    && left.stream().noneMatch(o -> o.verdict() == removed.verdict());
            Verdict after = of(AskCase.with(left)).verdict();
            if (named) {
                assertNotEquals(before.getClass(), after.getClass());
            } else {
                assertEquals(before.getClass(), after.getClass());
            }
        }
    }

    /// What the verdict lists is the whole way, and nothing of it can be left out.
    @Property
    void nothingLessThanAllOfThemMakesReady(@ForAll Set<Obstacle> some, @ForAll Set<Obstacle> removed) {
        var left = new HashSet<>(some);
        left.removeAll(removed);
        assertEquals(removed.containsAll(some), of(AskCase.with(left)).ready().isPresent());
    }

    @Property
    void noPathLeadsToAnAskWithAnOpenComplaint(@ForAll Set<Obstacle> some) {
        var all = new HashSet<>(some);
        all.add(Obstacle.COMPLAINT);
        assertInstanceOf(Verdict.RepairFirst.class, of(AskCase.with(all)).verdict());
    }

    /// Not even a reason leads past it, whatever else stands in the way.
    @Property
    void noReasonLeadsPastAnOpenComplaint(@ForAll Set<Obstacle> some) {
        var all = new HashSet<>(some);
        all.add(Obstacle.COMPLAINT);
        AskPath path = AskPath.of(of(AskCase.with(all)), AskPolicy.DEFAULT, TODAY);
        assertInstanceOf(AskPath.Locked.class, path);
        assertInstanceOf(Verdict.RepairFirst.class, ((AskPath.Locked) path).by());
    }

    @Property
    void moreOfAFactNeverRanksLower(
            @ForAll @IntRange(max = 60) int contacts,
            @ForAll @IntRange(max = 6000) int days,
            @ForAll @IntRange(max = 10) int mark,
            @ForAll boolean referred,
            @ForAll @IntRange(max = 3) int which) {
        AskFacts less = AskCase.ranked(1, contacts, days, mark, referred);
        AskFacts more = AskCase.ranked(
                1,
                which == 0 ? contacts + 1 : contacts,
                which == 1 ? days + 30 : days,
                which == 2 ? Math.min(10, mark + 1) : mark,
                which == 3 || referred);
        AskPoints before = AskPoints.of(less, AskPolicy.DEFAULT, TODAY);
        AskPoints after = AskPoints.of(more, AskPolicy.DEFAULT, TODAY);
        assertTrue(after.sum() >= before.sum(), () -> before + " " + after);
        assertTrue(after.sum() <= 100);
        assertTrue(AskReadiness.RANK.compare(of(more), of(less)) <= 0);
    }

    @Property
    void theSameBookAndDayGiveTheSameList(@ForAll Random random, @ForAll Obstacle obstacle) {
        var people = new ArrayList<AskReadiness>();
        for (long id = 1; id <= 30; id++) {
            AskFacts facts = id % 3 == 0
                    ? AskCase.with(EnumSet.of(obstacle))
                    : AskCase.ranked(id, (int) (id % 7), (int) id * 40, (int) (id % 11), id % 2 == 0);
            people.add(of(facts));
        }
        List<Long> once = people.stream()
                .sorted(AskReadiness.RANK)
                .map(AskReadiness::contactId)
                .toList();
        Collections.shuffle(people, random);
        assertEquals(
                once,
                people.stream()
                        .sorted(AskReadiness.RANK)
                        .map(AskReadiness::contactId)
                        .toList());
    }

    @Property
    void whoThankedUsLatelyGoesFirst(
            @ForAll @IntRange(max = 14) int daysAgo, @ForAll @IntRange(max = 60) int contacts) {
        AskReadiness thanked = of(AskCase.thanked(2, daysAgo));
        AskReadiness other = of(AskCase.ranked(1, contacts, 6000, 10, true));
        assertTrue(AskReadiness.RANK.compare(thanked, other) < 0);
        assertTrue(of(AskCase.thanked(2, 15)).ready().isEmpty());
    }
}
