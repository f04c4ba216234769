package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// All four sides high, and introductions quarter after quarter (J19).
class PinnacleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Scorecard HIGH = new Scorecard(1, 2, DAY, 8, 9, 8, 10, "");

    private final List<Referral> referrals = new ArrayList<>();

    private void brought(long referrer, Ladder ladder) {
        referrals.add(new ReferralBuilder(
                        referrals.size() + 10L,
                        referrer,
                        1_000 + referrals.size(),
                        LocalDate.of(2026, 1, 5),
                        Cards.at("2026-01-05T10:00"))
                .ladder(ladder)
                .build());
    }

    private Optional<Pinnacle> on(LocalDate day, Scorecard card) {
        return Pinnacle.of(2, card, referrals, 8, day, Cards.BERLIN);
    }

    @Test
    void itSaysOnWhichQuartersItStands() {
        brought(2, Cards.introduced("2026-08-03T10:00"));
        brought(2, Cards.introduced("2026-09-03T10:00"));
        brought(2, Cards.introduced("2026-10-03T10:00"));
        assertEquals(
                List.of(
                        new Pinnacle.Brought(Quarter.of(LocalDate.of(2026, 7, 1)), 2),
                        new Pinnacle.Brought(Quarter.of(DAY), 1)),
                on(DAY, HIGH).orElseThrow().quarters());
    }

    @Test
    void oneLowSideOrNoRatingIsNotTheHeight() {
        brought(2, Cards.introduced("2026-08-03T10:00"));
        brought(2, Cards.introduced("2026-10-03T10:00"));
        assertTrue(on(DAY, HIGH).isPresent());
        for (Axis axis : Axis.values()) {
            assertTrue(on(DAY, HIGH.with(axis, 7.5)).isEmpty(), axis.name());
        }
        assertTrue(Pinnacle.of(2, null, referrals, 8, DAY, Cards.BERLIN).isEmpty());
        assertTrue(Pinnacle.of(2, HIGH, referrals, 8.5, DAY, Cards.BERLIN).isEmpty(), "the number is the user's");
    }

    @Test
    void theQuarterThatStillRunsIsHeldAgainstNobodyButAGapIs() {
        brought(2, Cards.introduced("2026-05-03T10:00"));
        brought(2, Cards.introduced("2026-08-03T10:00"));
        assertTrue(on(DAY, HIGH).isPresent(), "spring and summer; autumn is not over");
        assertTrue(on(LocalDate.of(2027, 1, 2), HIGH).isEmpty(), "autumn brought nobody");
        referrals.removeLast();
        brought(2, Cards.introduced("2026-10-03T10:00"));
        assertTrue(on(DAY, HIGH).isEmpty(), "summer brought nobody");
    }

    @Test
    void onlyTheirOwnConfirmedIntroductionsCount() {
        brought(2, Cards.introduced("2026-08-03T10:00"));
        brought(3, Cards.introduced("2026-10-03T10:00"));
        brought(2, Cards.promised("2026-12-01"));
        brought(2, Ladder.NAME_ONLY);
        assertTrue(on(DAY, HIGH).isEmpty());
    }

    @Test
    void theQuarterIsThatOfTheUsersDay() {
        brought(2, Cards.introduced("2026-05-03T10:00"));
        brought(2, Cards.introduced("2026-07-01T00:30"));
        assertTrue(on(DAY, HIGH).isPresent());
        assertTrue(Pinnacle.of(2, HIGH, referrals, 8, DAY, ZoneOffset.UTC).isEmpty());
    }
}
