package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.ReferrerFigures.Brought;

/// Introductions quarter by quarter (F5), before and after a neglected one (G6), and what they speak for.
class ReferrerFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = DAY.atTime(9, 0).atZone(Cards.BERLIN).toInstant();

    private final List<Brought> all = new ArrayList<>();

    private Referral brought(long referrer, LocalDate day, Ladder ladder, FollowUpAnswer... answers) {
        long id = all.size() + 1L;
        Referral referral = new ReferralBuilder(id, referrer, 1_000 + id, day, Cards.at("2026-03-02T10:00"))
                .ladder(ladder)
                .build();
        all.add(new Brought(referral, FollowUps.of(referral, List.of(answers), FollowUpPolicy.DEFAULT, Cards.BERLIN)));
        return referral;
    }

    private FollowUpAnswer thanked(LocalDate day) {
        long id = all.size() + 1L;
        Instant at = day.atTime(12, 0).atZone(Cards.BERLIN).toInstant();
        return new FollowUpAnswer(
                900 + id,
                2,
                new FollowUpKey(FollowUpKind.THANK_FOR_NAME, id, 0),
                FollowUpAnswer.Answer.DONE,
                at,
                at,
                FollowUpAnswer.Way.SPOKEN,
                null,
                "",
                "");
    }

    /// Nobody waits for anything on it any more.
    private void quiet() {
        Brought last = all.removeLast();
        all.add(new Brought(
                last.referral(),
                last.followUps().stream().filter(f -> !f.isOpen()).toList()));
    }

    private List<ReferrerFigures> figures() {
        return ReferrerFigures.of(all, NOW, Cards.BERLIN);
    }

    @Test
    void introductionsStandInTheQuarterInWhichTheyWereConfirmed() {
        brought(2, LocalDate.of(2026, 9, 30), Cards.introduced("2026-09-30T23:30"));
        brought(2, LocalDate.of(2026, 9, 30), Cards.introduced("2026-10-01T00:30"));
        brought(2, LocalDate.of(2026, 1, 5), Cards.introduced("2026-01-05T10:00"));
        brought(2, LocalDate.of(2025, 12, 5), Cards.introduced("2025-12-31T10:00"));
        brought(2, DAY, Ladder.NAME_ONLY);
        brought(2, DAY, Cards.promised("2026-12-01"));
        ReferrerFigures figures = figures().getFirst();
        assertEquals(List.of(1, 0, 1, 1), figures.quarters());
        assertEquals(4, figures.introductions());
        assertEquals(6, figures.brought());
        List<Referral> referrals = all.stream().map(Brought::referral).toList();
        assertEquals(List.of(1, 0, 1, 1), ReferrerFigures.perQuarter(2, referrals, DAY, Cards.BERLIN));
        assertEquals(
                List.of(1, 0, 2, 0),
                ReferrerFigures.perQuarter(2, referrals, DAY, ZoneOffset.UTC),
                "the user's own day decides");
        assertEquals(List.of(0, 0, 0, 0), ReferrerFigures.perQuarter(3, referrals, DAY, Cards.BERLIN));
    }

    @Test
    void whatCameBeforeAndAfterTheFirstNeglectedOne() {
        brought(2, LocalDate.of(2026, 1, 10), Ladder.NAME_ONLY, thanked(LocalDate.of(2026, 1, 11)));
        quiet();
        Referral late = brought(2, LocalDate.of(2026, 3, 10), Ladder.NAME_ONLY, thanked(LocalDate.of(2026, 3, 19)));
        quiet();
        brought(2, LocalDate.of(2026, 5, 10), Ladder.NAME_ONLY, thanked(LocalDate.of(2026, 5, 11)));
        quiet();
        Collections.reverse(all);
        assertEquals(
                new ReferrerFigures.Neglect(late, 2, 1), figures().getFirst().neglect());
        assertFalse(figures().getFirst().drying());
    }

    @Test
    void aWeekLateIsNotNeglectedButWhatStillWaitsIs() {
        brought(2, LocalDate.of(2026, 3, 10), Ladder.NAME_ONLY, thanked(LocalDate.of(2026, 3, 18)));
        quiet();
        assertNull(figures().getFirst().neglect());
        Referral waits = brought(2, LocalDate.of(2026, 5, 10), Ladder.NAME_ONLY);
        ReferrerFigures figures = figures().getFirst();
        assertEquals(new ReferrerFigures.Neglect(waits, 2, 0), figures.neglect());
        assertTrue(figures.drying(), "the last one is late and nobody came for 90 days");
    }

    @Test
    void whoDriesUpStandsFirstThenWhoIntroducedMost() {
        brought(2, LocalDate.of(2026, 3, 10), Ladder.NAME_ONLY);
        brought(2, LocalDate.of(2026, 5, 10), Ladder.NAME_ONLY);
        brought(3, DAY, Cards.introduced("2026-11-21T10:00"));
        brought(4, DAY, Cards.introduced("2026-11-21T10:00"));
        brought(4, DAY, Cards.introduced("2026-11-21T10:00"));
        assertEquals(
                List.of(2L, 4L, 3L),
                figures().stream().map(ReferrerFigures::referrerId).toList());
    }

    @Test
    void aConfirmedIntroductionSpeaksForCommitmentForTwelveMonths() {
        Referral introduced = brought(2, DAY, Cards.introduced("2025-11-22T23:30"));
        Referral promised = brought(2, DAY, Cards.promised("2026-12-01"));
        assertEquals(Set.of(Axis.COMMITMENT), shown(2, LocalDate.of(2026, 11, 21), introduced));
        assertEquals(Set.of(), shown(2, LocalDate.of(2026, 11, 22), introduced), "it fades as all does");
        assertEquals(Set.of(), shown(2, DAY, promised), "a promise is claimed, not shown");
        assertEquals(Set.of(), shown(introduced.prospectId(), LocalDate.of(2026, 6, 1), introduced));
        assertEquals(
                Set.of(),
                shown(
                        2,
                        LocalDate.of(2026, 6, 1),
                        introduced.edit().direction(ReferralDirection.GIVEN).build()));
    }

    private static Set<Axis> shown(long id, LocalDate today, Referral referral) {
        return Evidence.shown(id, List.of(), List.of(referral), List.of(), today, Cards.BERLIN);
    }
}
