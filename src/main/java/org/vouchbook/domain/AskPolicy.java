package org.vouchbook.domain;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The numbers behind ask readiness: settings with these defaults, never doctrine.
///
/// @param coolingDays how long after an ask the next may come (B11)
/// @param neglectedDays the longest silence whatever the rhythm (B19)
/// @param interviewMonths how long a green interview speaks
/// @param thanksDays how long a thank-you received opens the door (B21)
/// @param leastScore the score below which the relationship is built first, 0 to 10
/// @param leastAxis the rating of liking, reciprocity and credibility below which that side is built first, 0 to 10
/// @param rockSolid the score from which an introduction is asked for straight away, 0 to 10 (A16)
/// @param content the satisfaction from which somebody counts as content, 0 to 10 (B13, B22)
/// @param liked the rating of liking from which they count as liking us, 0 to 10 (B6)
/// @param satisfactionMonths how long what they said of their satisfaction counts in full (B3)
public record AskPolicy(
        int coolingDays,
        int neglectedDays,
        int interviewMonths,
        int thanksDays,
        double leastScore,
        double leastAxis,
        double rockSolid,
        double content,
        double liked,
        int satisfactionMonths) {
    /// Two years of silence come from the method; the other numbers are ours.
    public static final AskPolicy DEFAULT = new AskPolicy(90, 730, 12, 14, 5, 4, 8, 8, 7, 12);

    /// @throws IllegalArgumentException when a number is out of its range
    public AskPolicy {
        boolean days = within(coolingDays, 3650) && within(neglectedDays, 3650) && within(thanksDays, 365);
        boolean ratings = DoubleStream.of(leastScore, leastAxis, rockSolid, content, liked)
                .allMatch(AskPolicy::rating);
        boolean months = within(interviewMonths, 120) && within(satisfactionMonths, 120);
        if (!days || !months || !ratings) {
            throw new IllegalArgumentException("a limit out of range");
        }
    }

    /// The side that does not carry an ask yet, the one that is built first before the others; commitment is left out:
    /// it is what an ask leads to (J16).
    public Optional<Axis> tooLow(Scorecard card) {
        return Stream.of(Axis.LIKING, Axis.RECIPROCITY, Axis.CREDIBILITY)
                .filter(axis -> card.value(axis) < leastAxis)
                .findFirst();
    }

    /// The side to build next: the one that does not carry an ask yet, or else the weakest (J4, J16).
    public Axis next(Scorecard card) {
        return tooLow(card).orElse(card.weakest());
    }

    private static boolean within(int number, int most) {
        return number >= 1 && number <= most;
    }

    private static boolean rating(double number) {
        return number >= 0 && number <= Scorecard.MAX;
    }
}
