package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A source that dries up (G6): somebody who brought more than one, was let down with the last, and has brought nobody
/// since.
///
/// @param brought how many they brought, the one that was neglected included: two at least
/// @param neglected the last of them, of which something is late
public record DryingSource(int brought, Referral neglected) {
    /// So long is nobody expected; ours, as no source says.
    public static final int SILENT_DAYS = 90;

    /// A received referral.
    ///
    /// @param late whether any of its follow-ups is overdue
    public record Brought(Referral referral, boolean late) {
        /// A referral with its follow-ups as they stand: what is put away lets nobody down any more.
        public static Brought of(Referral referral, Collection<FollowUp> followUps, Instant now) {
            return new Brought(referral, referral.archived() == null && isAnyLate(followUps, now));
        }

        private static boolean isAnyLate(Collection<FollowUp> followUps, Instant now) {
            for (FollowUp followUp : followUps) {
                if (followUp.urgency(now) == FollowUp.Urgency.LATE) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The sources that dry up, whoever was let down longest ago first.
    ///
    /// @param all in any order; those that we gave are left out
    public static List<DryingSource> of(Collection<Brought> all, LocalDate today) {
        return ByReferrer.of(all, Brought::referral).stream()
                .flatMap(theirs -> one(theirs, today).stream())
                .sorted(Comparator.comparing(
                                (DryingSource source) -> source.neglected().date())
                        .thenComparingLong(source -> source.neglected().id()))
                .toList();
    }

    private static Optional<DryingSource> one(List<Brought> theirs, LocalDate today) {
        Brought last = theirs.getLast();
        boolean silent = !last.referral().date().plusDays(SILENT_DAYS).isAfter(today);
        return theirs.size() > 1 && last.late() && silent
                ? Optional.of(new DryingSource(theirs.size(), last.referral()))
                : Optional.empty();
    }
}
