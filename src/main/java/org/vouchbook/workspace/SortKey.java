package org.vouchbook.workspace;

import java.util.List;

/// What is compared of a row, at hand in numbers: a comparison that goes from row to contact to text to its letters
/// waits for the memory each time, and a hundred thousand rows are compared nearly two million times.
///
/// @param first compared first
/// @param second compared where the first is equal
/// @param text compared where both are equal
/// @param place of the row: equal ones stay in the order in which they stand
record SortKey(long first, long second, String text, int place) implements Comparable<SortKey> {
    private static final int NARROW = 8;

    /// How many bits a letter of these texts takes: of Western letters twice as many have room.
    static int bits(List<String> texts) {
        return texts.parallelStream().allMatch(SortKey::isNarrow) ? NARROW : Character.SIZE;
    }

    static SortKey of(long first, long second, int place) {
        return new SortKey(first, second, "", place);
    }

    /// In the order of [String#compareTo]: its first letters as numbers.
    ///
    /// @param bits see [#bits]; the same for all that are compared
    static SortKey of(String text, int bits, int place) {
        return new SortKey(letters(text, 0, bits), letters(text, Long.SIZE / bits, bits), text, place);
    }

    @Override
    public int compareTo(SortKey other) {
        int order = Long.compare(first, other.first);
        if (order == 0) {
            order = Long.compare(second, other.second);
        }
        if (order == 0) {
            order = text.compareTo(other.text);
        }
        return order == 0 ? Integer.compare(place, other.place) : order;
    }

    /// The highest letters come last, so the sign is turned.
    private static long letters(String text, int from, int bits) {
        long letters = 0;
        int end = from + Long.SIZE / bits;
        for (int i = from; i < end; i++) {
            letters = letters << bits | (i < text.length() ? text.charAt(i) : 0);
        }
        return letters ^ Long.MIN_VALUE;
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >>> NARROW != 0) {
                return false;
            }
        }
        return true;
    }
}
