package org.vouchbook.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one person brought us: introductions quarter by quarter (F5), and how it went on after one was neglected (G6).
///
/// @param referrerId who referred
/// @param brought every received referral, bare names too
/// @param introductions all that were confirmed
/// @param quarters those confirmed in each of the last [#QUARTERS] quarters, the present one last
/// @param neglect the first that was neglected, with what came before and after; none: none was
/// @param drying whether they are a [DryingSource] now
public record ReferrerFigures(
        long referrerId,
        int brought,
        int introductions,
        List<Integer> quarters,
        @Nullable Neglect neglect,
        boolean drying) {
    /// So many quarters are shown: a year.
    public static final int QUARTERS = 4;
    /// What was done so many days after its time was neglected, though it was done in the end; ours.
    public static final int LATE_DAYS = 7;

    /// A referral that was neglected.
    ///
    /// @param before how many they had brought until then, this one included
    /// @param after how many they have brought since
    public record Neglect(Referral referral, int before, int after) {}

    /// A received referral with its follow-ups, answered ones too.
    public record Brought(Referral referral, List<FollowUp> followUps) {}

    private static final Comparator<ReferrerFigures> ORDER = Comparator.comparing(ReferrerFigures::drying)
            .thenComparingInt(ReferrerFigures::introductions)
            .thenComparingInt(ReferrerFigures::brought)
            .reversed()
            .thenComparingLong(ReferrerFigures::referrerId);

    /// Copies the list.
    public ReferrerFigures {
        quarters = List.copyOf(quarters);
    }

    /// Everybody who ever brought somebody: those who dry up first, then who introduced most.
    ///
    /// @param all in any order; those that we gave are left out
    public static List<ReferrerFigures> of(Collection<Brought> all, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return ByReferrer.of(all, Brought::referral).stream()
                .map(theirs -> one(theirs, now, today, zone))
                .sorted(ORDER)
                .toList();
    }

    private static ReferrerFigures one(List<Brought> theirs, Instant now, LocalDate today, ZoneId zone) {
        List<Referral> referrals = theirs.stream().map(Brought::referral).toList();
        List<Instant> confirmed = confirmed(referrals);
        return new ReferrerFigures(
                theirs.getFirst().referral().counterpartId(),
                theirs.size(),
                confirmed.size(),
                quarters(today).stream()
                        .map(q -> (int) confirmed.stream()
                                .filter(at -> q.contains(at, zone))
                                .count())
                        .toList(),
                neglect(theirs, now).orElse(null),
                !DryingSource.of(
                                theirs.stream()
                                        .map(b -> DryingSource.Brought.of(b.referral(), b.followUps(), now))
                                        .toList(),
                                today)
                        .isEmpty());
    }

    /// The introductions that a person confirmed in each of the last quarters, the present one last.
    ///
    /// @param referrals of anybody, in any direction
    public static List<Integer> perQuarter(
            long referrerId, Collection<Referral> referrals, LocalDate today, ZoneId zone) {
        List<Instant> confirmed = confirmed(referrals.stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED && r.counterpartId() == referrerId)
                .toList());
        return quarters(today).stream()
                .map(q -> (int)
                        confirmed.stream().filter(at -> q.contains(at, zone)).count())
                .toList();
    }

    /// The last quarters, the present one last.
    public static List<Quarter> quarters(LocalDate today) {
        return Stream.iterate(Quarter.of(today), Quarter::previous)
                .limit(QUARTERS)
                .toList()
                .reversed();
    }

    private static List<Instant> confirmed(Collection<Referral> referrals) {
        var moments = new ArrayList<Instant>();
        for (Referral referral : referrals) {
            Introduction introduction = referral.ladder().confirmed();
            if (introduction != null) {
                moments.add(introduction.at());
            }
        }
        return moments;
    }

    private static Optional<Neglect> neglect(List<Brought> theirs, Instant now) {
        for (int i = 0; i < theirs.size(); i++) {
            Brought one = theirs.get(i);
            if (DryingSource.Brought.of(one.referral(), one.followUps(), now).late()
                    || one.followUps().stream().anyMatch(ReferrerFigures::wasLate)) {
                return Optional.of(new Neglect(one.referral(), i + 1, theirs.size() - i - 1));
            }
        }
        return Optional.empty();
    }

    private static boolean wasLate(FollowUp followUp) {
        Instant answered = followUp.answeredAt();
        return answered != null && answered.isAfter(followUp.due().plus(Duration.ofDays(LATE_DAYS)));
    }
}
