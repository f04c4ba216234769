package org.vouchbook.ui.settings;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.TagRhythms;
import org.vouchbook.workspace.AskLimits;
import org.vouchbook.workspace.Settings;

/// A number behind ask readiness that the user may set otherwise.
enum AskLimit {
    COOLING(0, Unit.DAYS, 1, 3650),
    INTERVIEW(1, Unit.MONTHS, 1, 120),
    SATISFACTION(9, Unit.MONTHS, 1, 120),
    THANKS(2, Unit.DAYS, 1, 365),
    SCORE(3, Unit.POINTS, 0, 10),
    SIDE(4, Unit.POINTS, 0, 10),
    ROCK_SOLID(5, Unit.POINTS, 0, 10),
    CONTENT(6, Unit.POINTS, 0, 10),
    LIKED(7, Unit.POINTS, 0, 10),
    WEEKLY(8, Unit.A_WEEK, 0, 50);

    /// What it counts.
    enum Unit {
        DAYS,
        MONTHS,
        /// Asks in a week.
        A_WEEK,
        /// Of a rating: half steps.
        POINTS
    }

    private final int place;
    private final Unit unit;
    private final int least;
    private final int most;

    /// @param place among the numbers of the policy
    AskLimit(int place, Unit unit, int least, int most) {
        this.place = place;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    Unit unit() {
        return unit;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /// Whether a number makes sense: in its range, and whole, or a half step of a rating.
    boolean fits(@Nullable Double number) {
        double steps = number == null ? -1 : unit == Unit.POINTS ? number * 2 : number;
        return number != null && number >= least && number <= most && steps == Math.rint(steps);
    }

    /// The number as it is set.
    double of(Settings settings) {
        return numbers(settings)[place];
    }

    /// The number that holds when nothing is set.
    double usual() {
        return of(Settings.defaults());
    }

    /// The settings with another number.
    ///
    /// @param number one that [#fits]
    Settings with(Settings settings, double number) {
        double[] n = numbers(settings);
        n[place] = number;
        return settings.withAsks(new AskLimits(
                (int) n[0], (int) n[1], (int) n[2], n[3], n[4], n[5], n[6], n[7], (int) n[8], (int) n[9]));
    }

    private static double[] numbers(Settings settings) {
        AskPolicy policy =
                settings.asks().policy(settings.touch().policy(TagRhythms.NONE).reconnectDays());
        return new double[] {
            policy.coolingDays(),
            policy.interviewMonths(),
            policy.thanksDays(),
            policy.leastScore(),
            policy.leastAxis(),
            policy.rockSolid(),
            policy.content(),
            policy.liked(),
            settings.asks().weekly(),
            policy.satisfactionMonths()
        };
    }
}
