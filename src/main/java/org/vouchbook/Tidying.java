package org.vouchbook;

import static java.lang.management.MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import javax.management.NotificationEmitter;

/// Keeps the memory that the program takes near to what it needs. The JVM would let what nobody needs any more lie
/// about until all the room that it may take is full, which would be so with any book in time: here it tidies up
/// whenever there has become a quarter more.
///
/// The most room stays as large as a much larger book, or an import of everybody, needs.
final class Tidying {
    /// In bytes; for less, tidying takes more than it gives.
    static final long LEAST = 8L << 20;

    private final MemoryPoolMXBean kept;

    private Tidying(MemoryPoolMXBean kept) {
        this.kept = kept;
    }

    /// Begins, and goes on until the program ends. It takes a moment: not on the window's thread.
    static void begin() {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                // Where things live that are not new: only there such a limit is known.
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .findFirst()
                .ifPresent(pool -> new Tidying(pool).watch());
    }

    private void watch() {
        if (ManagementFactory.getMemoryMXBean() instanceof NotificationEmitter emitter) {
            emitter.addNotificationListener(
                    (_, _) -> tidy(), notice -> notice.getType().equals(MEMORY_THRESHOLD_EXCEEDED), null);
            limit();
        }
    }

    private void tidy() {
        System.gc();
        limit();
    }

    private void limit() {
        kept.setUsageThreshold(next(kept.getUsage().getUsed(), kept.getUsage().getMax()));
    }

    /// How much there may be before it is time to tidy up.
    ///
    /// @param used what is there after tidying, in bytes
    /// @param most what there may be, in bytes; negative: not known
    static long next(long used, long most) {
        long next = used + Math.max(LEAST, used / 4);
        return most < 0 ? next : Math.min(next, most);
    }
}
