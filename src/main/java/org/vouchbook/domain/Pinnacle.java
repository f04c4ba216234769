package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The height of a relationship: all four sides are rated high, and introductions come quarter after quarter (J19).
///
/// @param high from which rating a side counts as high
/// @param quarters the quarters that it stands on, the latest last
public record Pinnacle(double high, List<Brought> quarters) {
    /// So many quarters in a row bring somebody; ours.
    public static final int IN_A_ROW = 2;

    /// A quarter with the introductions that were confirmed in it, at least one.
    public record Brought(Quarter quarter, int introductions) {}

    /// Copies the list.
    public Pinnacle {
        quarters = List.copyOf(quarters);
    }

    /// Whether a relationship is there. The quarter that still runs counts when it has brought somebody; until it is
    /// over it is held against nobody.
    ///
    /// @param card the latest, if rated
    /// @param referrals of anybody, in any direction
    /// @param high from which rating a side counts as high, 0 to 10
    public static Optional<Pinnacle> of(
            long contactId,
            @Nullable Scorecard card,
            Collection<Referral> referrals,
            double high,
            LocalDate today,
            ZoneId zone) {
        if (card == null || Arrays.stream(Axis.values()).anyMatch(axis -> card.value(axis) < high)) {
            return Optional.empty();
        }
        List<Quarter> quarters = ReferrerFigures.quarters(today);
        List<Integer> counts = ReferrerFigures.perQuarter(contactId, referrals, today, zone);
        int end = counts.getLast() > 0 ? counts.size() : counts.size() - 1;
        List<Brought> last = IntStream.range(end - IN_A_ROW, end)
                .mapToObj(i -> new Brought(quarters.get(i), counts.get(i)))
                .toList();
        return last.stream().allMatch(brought -> brought.introductions() > 0)
                ? Optional.of(new Pinnacle(high, last))
                : Optional.empty();
    }
}
