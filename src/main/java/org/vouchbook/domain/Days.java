package org.vouchbook.domain;

import java.util.Collection;
import java.util.List;

/// How many days something took, of so many cards; of few cards it says nothing (M6).
///
/// @param cards of how many
/// @param median the middle; of an even number the mean of the two in the middle; 0 of none
public record Days(int cards, double median) {
    /// Of these, in any order; each 0 or more.
    public static Days of(Collection<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        int count = sorted.size();
        return new Days(count, count == 0 ? 0 : (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2);
    }

    /// Whether there are enough to speak of a middle: see [Part#ENOUGH].
    public boolean enough() {
        return cards >= Part.ENOUGH;
    }
}
