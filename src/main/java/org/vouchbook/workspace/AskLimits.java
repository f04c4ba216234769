package org.vouchbook.workspace;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Scorecard;

/// The user's own numbers behind ask readiness, as kept in the settings: what is missing or makes no sense becomes the
/// usual one, so that a file edited by hand never stops the book.
public record AskLimits(
        @Nullable Integer coolingDays,
        @Nullable Integer interviewMonths,
        @Nullable Integer thanksDays,
        @Nullable Double leastScore,
        @Nullable Double leastAxis,
        @Nullable Double rockSolid,
        @Nullable Double content,
        @Nullable Double liked,
        @Nullable Integer weeklyAsks,
        @Nullable Integer satisfactionMonths) {
    /// As many asks as one would like to make in a week; ours. The most is for the settings to check (B24).
    private static final int USUAL_WEEK = 3;

    private static final int MOST_A_WEEK = 50;

    /// The usual numbers.
    public static final AskLimits DEFAULT = of(AskPolicy.DEFAULT, USUAL_WEEK);

    /// These numbers.
    ///
    /// @param weeklyAsks how many asks are wanted in a week, 0 to 50; 0: no target
    public static AskLimits of(AskPolicy policy, int weeklyAsks) {
        return new AskLimits(
                policy.coolingDays(),
                policy.interviewMonths(),
                policy.thanksDays(),
                policy.leastScore(),
                policy.leastAxis(),
                policy.rockSolid(),
                policy.content(),
                policy.liked(),
                weeklyAsks,
                policy.satisfactionMonths());
    }

    /// How many asks are wanted in a week; 0: no target (B24).
    public int weekly() {
        return weeklyAsks == null || weeklyAsks < 0 || weeklyAsks > MOST_A_WEEK ? USUAL_WEEK : weeklyAsks;
    }

    /// The policy that they make.
    ///
    /// @param longestSilence the one number that duties and asks share, in days
    public AskPolicy policy(int longestSilence) {
        AskPolicy usual = AskPolicy.DEFAULT;
        return new AskPolicy(
                or(coolingDays, 3650, usual.coolingDays()),
                longestSilence,
                or(interviewMonths, 120, usual.interviewMonths()),
                or(thanksDays, 365, usual.thanksDays()),
                or(leastScore, usual.leastScore()),
                or(leastAxis, usual.leastAxis()),
                or(rockSolid, usual.rockSolid()),
                or(content, usual.content()),
                or(liked, usual.liked()),
                or(satisfactionMonths, 120, usual.satisfactionMonths()));
    }

    private static int or(@Nullable Integer number, int most, int usual) {
        return number == null || number < 1 || number > most ? usual : number;
    }

    private static double or(@Nullable Double number, double usual) {
        return number == null || !(number >= 0 && number <= Scorecard.MAX) ? usual : number;
    }
}
