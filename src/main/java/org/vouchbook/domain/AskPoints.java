package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The rank among the ready (B1–B4): three measured facts, each with its points, and a plus for those who came by
/// referral themselves (B23). More of a fact never gives fewer points.
///
/// @param frequency 0 to 40: contacts in twelve months, all points from two a month
/// @param length 0 to 25: the relationship's years, all points from five
/// @param satisfaction 0 to 30: the mean of the three lines; half as much when it is old
/// @param referred 0 or 5
public record AskPoints(int frequency, int length, int satisfaction, int referred) {
    private static final double OFTEN = 24;
    private static final double LONG_DAYS = 5 * 365.25;

    /// Counts the points of a contact.
    ///
    /// @param policy tells when satisfaction is old (B3)
    public static AskPoints of(AskFacts facts, AskPolicy policy, LocalDate today) {
        return new AskPoints(
                scaled(40, facts.contacts() / OFTEN),
                length(facts.since(), today),
                satisfaction(facts.satisfaction(), today.minusMonths(policy.satisfactionMonths())),
                facts.referred() ? 5 : 0);
    }

    /// All points, 0 to 100.
    public int sum() {
        return frequency + length + satisfaction + referred;
    }

    private static int length(@Nullable LocalDate since, LocalDate today) {
        return since == null ? 0 : scaled(25, ChronoUnit.DAYS.between(since, today) / LONG_DAYS);
    }

    private static int satisfaction(@Nullable Satisfaction captured, LocalDate freshFrom) {
        if (captured == null) {
            return 0;
        }
        boolean stale = captured.date().isBefore(freshFrom);
        return scaled(stale ? 15 : 30, captured.mean() / Scorecard.MAX);
    }

    private static int scaled(int most, double share) {
        return (int) Math.round(most * Math.clamp(share, 0, 1));
    }
}
