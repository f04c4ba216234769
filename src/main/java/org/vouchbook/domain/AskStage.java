package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How asks went by the stage that the relationship had reached on the day they were made (B12), as the records of that
/// day show it: nothing is typed for it, and what is noted later as of an earlier day counts along.
public record AskStage(Stage stage, AskTally asks) {
    /// How far they had come.
    public enum Stage {
        /// No result was confirmed yet (B9).
        UNPROVEN,
        /// A result was confirmed, and the latest interview before that day was not green, or too old.
        PROVEN,
        /// They had said in the latest interview that all is well (D7).
        CONFIRMED
    }

    /// A line for each stage.
    ///
    /// @param asks of anybody; avoided ones were never made
    /// @param results of anybody
    /// @param interviews with anybody
    /// @param policy tells how long a green interview speaks
    public static List<AskStage> of(
            Collection<Ask> asks,
            Collection<DeliveredResult> results,
            Collection<Interview> interviews,
            AskPolicy policy) {
        return Arrays.stream(Stage.values())
                .map(stage -> new AskStage(
                        stage,
                        AskTally.of(asks.stream()
                                .filter(a -> a.asked() && stage(a, results, interviews, policy) == stage)
                                .toList())))
                .toList();
    }

    private static Stage stage(
            Ask ask, Collection<DeliveredResult> results, Collection<Interview> interviews, AskPolicy policy) {
        LocalDate day = ask.date();
        LocalDate from = day.minusMonths(policy.interviewMonths());
        boolean confirmed = interviews.stream()
                .filter(i -> i.contactId() == ask.contactId()
                        && i.held()
                        && !i.date().isAfter(day))
                .max(Comparator.comparing(Interview::date).thenComparingLong(Interview::id))
                .filter(latest -> latest.green() && !latest.date().isBefore(from))
                .isPresent();
        if (confirmed) {
            return Stage.CONFIRMED;
        }
        boolean proven = results.stream()
                .anyMatch(r -> r.contactId() == ask.contactId() && !r.date().isAfter(day));
        return proven ? Stage.PROVEN : Stage.UNPROVEN;
    }
}
