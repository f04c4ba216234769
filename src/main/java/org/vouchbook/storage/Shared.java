package org.vouchbook.storage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Values of which a book has many that are equal: names, towns, tags, days. Who reads one that was read lately gets
/// the same one, so that everybody in memory takes half the room.
///
/// It remembers some and forgets one for another. Whichever thread reads finds a value that is equal or makes do with
/// its own, so nobody waits.
final class Shared<T> {
    static final Shared<String> WORDS = new Shared<>(1 << 14);
    static final Shared<LocalDate> DATES = new Shared<>(1 << 14);

    private final @Nullable Object[] known;

    /// @param size how many are remembered, a power of two
    private Shared(int size) {
        known = new @Nullable Object[size];
    }

    /// A value that is equal to this one.
    T of(T value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int place = (hash ^ hash >>> 16) & (known.length - 1);
        Object there = known[place];
        if (there != null && value.equals(there)) {
            @SuppressWarnings("unchecked") // only a T is equal to a T here
            T same = (T) there;
            return same;
        }
        known[place] = value;
        return value;
    }
}
