package org.vouchbook.domain;

/// So many of so many.
///
/// @param count 0 to `of`
public record Part(int count, int of) {
    /// Fewer than these say little.
    public static final int ENOUGH = 10;

    /// @throws IllegalArgumentException when the part is more than the whole
    public Part {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    /// 0 to 1; 0 of nothing.
    public double share() {
        return of == 0 ? 0 : (double) count / of;
    }

    /// Whether there are enough to speak of a share.
    public boolean enough() {
        return of >= ENOUGH;
    }
}
