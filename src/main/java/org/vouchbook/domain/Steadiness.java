package org.vouchbook.domain;

import java.util.List;

/// How steady the stream of introductions is, and not only how many there were (I9): of the whole months since the
/// first in which anything happened. The present month still runs and says nothing yet.
///
/// @param months of how many
/// @param introductions of all of them together
/// @param least in one month
/// @param most in one month
public record Steadiness(int months, int introductions, int least, int most) {
    /// Fewer months say little of how steady something is; ours.
    public static final int MONTHS = 6;

    /// Of these months.
    ///
    /// @param latestFirst see [ProgrammeMonth#of]: the present month is its first
    public static Steadiness of(List<ProgrammeMonth> latestFirst) {
        int last = latestFirst.size();
        while (last > 1 && latestFirst.get(last - 1).quiet()) {
            last--;
        }
        List<Integer> whole = latestFirst.subList(Math.min(1, last), last).stream()
                .map(ProgrammeMonth::introductions)
                .toList();
        return new Steadiness(
                whole.size(),
                whole.stream().mapToInt(i -> i).sum(),
                whole.stream().mapToInt(i -> i).min().orElse(0),
                whole.stream().mapToInt(i -> i).max().orElse(0));
    }

    /// Introductions a month; 0 of no months.
    public double mean() {
        return months == 0 ? 0 : (double) introductions / months;
    }

    /// Whether there are enough of both to speak of it: see [Part#ENOUGH].
    public boolean enough() {
        return months >= MONTHS && introductions >= Part.ENOUGH;
    }
}
