package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the three parts of a programme are there (N3): asking as part of the work, numbers to look at, and practice.
///
/// @param asks that were made in the last days, see [#ASK_DAYS]
/// @param weekly how many are wanted in a week; 0: no target
/// @param noted whether anything was noted in the last whole month; what is not noted cannot be looked at
/// @param practised the last time something was rehearsed, if ever
/// @param today the day of the check
public record ProgrammeCheck(
        int asks, int weekly, boolean noted, @Nullable LocalDate practised, LocalDate today) {
    /// So many days without an ask say that asking is no part of the work; ours.
    public static final int ASK_DAYS = 30;
    /// So many days after which practice is long ago; ours.
    public static final int PRACTICE_DAYS = 90;

    /// Of a book.
    ///
    /// @param asks of any time; avoided ones were never made
    /// @param months see [ProgrammeMonth#of]
    /// @param rehearsals of any time
    public static ProgrammeCheck of(
            Collection<Ask> asks,
            int weekly,
            List<ProgrammeMonth> months,
            Collection<Rehearsal> rehearsals,
            LocalDate today) {
        return new ProgrammeCheck(
                (int) asks.stream()
                        .filter(a -> a.asked()
                                && a.date().isAfter(today.minusDays(ASK_DAYS))
                                && !a.date().isAfter(today))
                        .count(),
                weekly,
                months.size() > 1 && !months.get(1).quiet(),
                rehearsals.stream()
                        .map(Rehearsal::date)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                today);
    }

    /// Whether asking is part of the work: from half of the target on, ours; without one, with any ask (N3).
    public boolean asking() {
        return asks > 0 && 2 * 7 * asks >= weekly * ASK_DAYS;
    }

    /// Whether something was practised lately.
    public boolean practising() {
        return practised != null && practised.isAfter(today.minusDays(PRACTICE_DAYS));
    }

    /// Whether all three are there.
    public boolean complete() {
        return asking() && noted && practising();
    }
}
