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

    /// Between what the true share lies, 95 times of 100 (Wilson); 0 to 1 of nothing.
    public Range range() {
        if (of == 0) {
            return new Range(0, 1);
        }
        double z = 1.96;
        double middle = share() + z * z / (2 * of);
        double spread = z * Math.sqrt(share() * (1 - share()) / of + z * z / (4.0 * of * of));
        double whole = 1 + z * z / of;
        return new Range(Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole));
    }

    /// From the one share to the other, each 0 to 1.
    public record Range(double low, double high) {}

    /// Whether there are enough to speak of a share.
    public boolean enough() {
        return of >= ENOUGH;
    }
}
