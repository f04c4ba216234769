package org.vouchbook.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// This quarter beside the last, and what the figures say without praise or blame (M4, M5).
public record ReportCard(QuarterFigures now, QuarterFigures before) {
    /// What can be said of a quarter.
    public enum Aspect {
        /// How quickly those introduced were contacted.
        FIRST_CONTACT,
        /// Whether referrers heard in time.
        FOLLOW_UPS,
        /// How many names became introductions.
        INTRODUCTIONS,
        /// How much new business came from referrals.
        NEW_BUSINESS
    }

    /// Fewer introductions, names and follow-ups than this say nothing yet.
    public static final int ENOUGH = 3;

    private static final double GOOD = 0.8;
    private static final double POOR = 0.5;

    /// What went best, where anything went well.
    ///
    /// @param firstContactHours within which a first contact is in time
    public Optional<Aspect> good(int firstContactHours) {
        return marks(firstContactHours).entrySet().stream()
                .filter(e -> e.getValue() >= GOOD)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /// What would help most, where something would.
    ///
    /// @param firstContactHours within which a first contact is in time
    public Optional<Aspect> improve(int firstContactHours) {
        return marks(firstContactHours).entrySet().stream()
                .filter(e -> e.getValue() < POOR)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /// Whether there is enough to say anything.
    public boolean tooFew(int firstContactHours) {
        return marks(firstContactHours).isEmpty();
    }

    /// 0 to 1 for every aspect there is enough of.
    private Map<Aspect, Double> marks(int firstContactHours) {
        var marks = new EnumMap<Aspect, Double>(Aspect.class);
        int contacted = now.hoursToContact().size();
        if (contacted >= ENOUGH) {
            long inTime = now.hoursToContact().stream()
                    .filter(h -> h <= firstContactHours)
                    .count();
            marks.put(Aspect.FIRST_CONTACT, (double) inTime / contacted);
        }
        if (now.onTime().of() >= ENOUGH) {
            marks.put(Aspect.FOLLOW_UPS, now.onTime().share());
        }
        var introduced = new Part(now.introductions(), now.introductions() + now.bareNames());
        if (introduced.of() >= ENOUGH) {
            marks.put(Aspect.INTRODUCTIONS, introduced.share());
        }
        if (now.referred().of() >= ENOUGH) {
            marks.put(Aspect.NEW_BUSINESS, now.referred().share());
        }
        return marks;
    }
}
