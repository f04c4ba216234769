package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.support.Fixtures;

/// Contacts who could be asked at once, but for the obstacles that a test puts in the way.
final class AskCase {
    static final LocalDate TODAY = Fixtures.TODAY;
    private static final Interview.Answer GREEN = new Interview.Answer("yes", Interview.Light.GREEN);

    private AskCase() {}

    /// What can stand in the way, in the order of the gates.
    enum Obstacle {
        COMPLAINT(Verdict.RepairFirst.class),
        OVERDUE_PROMISE(Verdict.RepairFirst.class),
        MISSED_PROMISE(Verdict.RepairFirst.class),
        NEVER_CONTACTED(Verdict.ReconnectFirst.class),
        SILENCE(Verdict.ReconnectFirst.class),
        RECENT_ASK(Verdict.CoolingDown.class),
        CUSTOMER_OWED(Verdict.GiveFirst.class),
        NOTHING_DELIVERED(Verdict.ProveFirst.class),
        NOT_CONFIRMED(Verdict.ConfirmDelight.class),
        RED_LIGHT(Verdict.ConfirmDelight.class),
        ONE_GREEN(Verdict.ConfirmDelight.class),
        OLD_INTERVIEW(Verdict.ConfirmDelight.class),
        NEVER_RATED(Verdict.Build.class),
        LOW_LIKING(Verdict.Build.class),
        LOW_RECIPROCITY(Verdict.Build.class),
        LOW_CREDIBILITY(Verdict.Build.class),
        LOW_SCORE(Verdict.Build.class);

        private final Class<? extends Verdict> verdict;

        Obstacle(Class<? extends Verdict> verdict) {
            this.verdict = verdict;
        }

        Class<? extends Verdict> verdict() {
            return verdict;
        }
    }

    static AskFacts with(Set<Obstacle> obstacles) {
        var complaints = new ArrayList<Complaint>();
        var promises = new ArrayList<Promise>();
        if (obstacles.contains(Obstacle.COMPLAINT)) {
            complaints.add(new Complaint(31, 1, TODAY.minusDays(9), "late", TODAY.minusDays(3), null, null));
        }
        if (obstacles.contains(Obstacle.OVERDUE_PROMISE)) {
            promises.add(promise(32, Promise.Kind.PROMISE, Promise.State.OPEN, TODAY.minusDays(1)));
        }
        if (obstacles.contains(Obstacle.MISSED_PROMISE)) {
            // Even while its day is still to come.
            promises.add(promise(37, Promise.Kind.EXPECTATION, Promise.State.MISSED, TODAY.plusDays(9)));
        }
        if (obstacles.contains(Obstacle.CUSTOMER_OWED)) {
            promises.add(promise(33, Promise.Kind.BRING_A_CUSTOMER, Promise.State.OPEN, TODAY.plusDays(30)));
        }
        return new AskFacts(
                1,
                card(obstacles),
                21,
                lastContact(obstacles),
                TODAY.minusYears(3),
                TODAY.minusYears(3),
                12,
                false,
                complaints,
                promises,
                obstacles.contains(Obstacle.RECENT_ASK) ? ask(TODAY.minusDays(89)) : ask(TODAY.minusDays(90)),
                obstacles.contains(Obstacle.NOTHING_DELIVERED)
                        ? null
                        : new DeliveredResult(34, 1, null, TODAY.minusDays(40), "it works"),
                null,
                obstacles.contains(Obstacle.NOT_CONFIRMED) ? null : interview(obstacles),
                null,
                null,
                false,
                false);
    }

    private static @Nullable Scorecard card(Set<Obstacle> obstacles) {
        return obstacles.contains(Obstacle.NEVER_RATED)
                ? null
                : new Scorecard(
                        2,
                        1,
                        TODAY,
                        obstacles.contains(Obstacle.LOW_LIKING) ? 3.5 : 6,
                        obstacles.contains(Obstacle.LOW_RECIPROCITY) ? 3.5 : 6,
                        obstacles.contains(Obstacle.LOW_CREDIBILITY) ? 3.5 : 6,
                        obstacles.contains(Obstacle.LOW_SCORE) ? 1 : 6,
                        "");
    }

    private static @Nullable LocalDate lastContact(Set<Obstacle> obstacles) {
        if (obstacles.contains(Obstacle.NEVER_CONTACTED)) {
            return null;
        }
        return TODAY.minusDays(obstacles.contains(Obstacle.SILENCE) ? 43 : 42);
    }

    static AskFacts ranked(long id, int contacts, int days, int mark, boolean referred) {
        AskFacts base = with(Set.of());
        return copy(
                base,
                id,
                contacts,
                TODAY.minusDays(days),
                referred,
                null,
                base.interview(),
                new Satisfaction(40, id, TODAY.minusDays(5), mark, mark, mark, ""));
    }

    /// No interview, but a thank-you.
    static AskFacts thanked(long id, int daysAgo) {
        Interaction thanks = new Interaction(
                41,
                id,
                InteractionKind.THANKED_ME,
                Direction.FROM_THEM,
                TODAY.minusDays(daysAgo),
                "",
                Axis.LIKING,
                Fixtures.NOW);
        return copy(with(Set.of()), id, 0, null, false, thanks, null, null);
    }

    static Interview interview() {
        return interview(Set.of());
    }

    private static Interview interview(Set<Obstacle> obstacles) {
        LocalDate day = TODAY.minusMonths(12);
        Interview.Light second = obstacles.contains(Obstacle.ONE_GREEN) ? Interview.Light.AMBER : Interview.Light.GREEN;
        Interview.Light third = obstacles.contains(Obstacle.RED_LIGHT) ? Interview.Light.RED : Interview.Light.AMBER;
        return new Interview(
                35,
                1,
                obstacles.contains(Obstacle.OLD_INTERVIEW) ? day.minusDays(1) : day,
                GREEN,
                new Interview.Answer("on time", second),
                new Interview.Answer("a meeting first", third),
                java.util.List.of(),
                Interview.Use.NOT_ASKED,
                null);
    }

    private static AskFacts copy(
            AskFacts base,
            long id,
            int contacts,
            @Nullable LocalDate since,
            boolean referred,
            @Nullable Interaction thanked,
            @Nullable Interview interview,
            @Nullable Satisfaction satisfaction) {
        return new AskFacts(
                id,
                base.card(),
                base.rhythmDays(),
                base.lastContact(),
                base.entered(),
                since,
                contacts,
                referred,
                base.complaints(),
                base.promises(),
                base.lastAsk(),
                base.delivered(),
                base.mutualHelp(),
                interview,
                thanked,
                satisfaction,
                false,
                false);
    }

    private static Promise promise(long id, Promise.Kind kind, Promise.State state, LocalDate due) {
        LocalDate closed = state == Promise.State.OPEN ? null : TODAY.minusDays(2);
        return new Promise(id, 1, null, kind, "do it", "me", TODAY.minusDays(60), due, "me", state, closed, "");
    }

    private static Ask ask(LocalDate date) {
        return Fixtures.ask(36, 1, date, Ask.Outcome.NOT_NOW);
    }
}
