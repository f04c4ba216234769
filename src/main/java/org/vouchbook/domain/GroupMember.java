package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A member of a networking group with what has grown between us since they are in it (K4, K6).
///
/// @param card the latest scorecard, if there is one
/// @param oneToOnes how often the two of us met in the twelve months up to the day, as members
/// @param lastOneToOne the last time, whenever that was
/// @param meetings at how many meetings they were
/// @param received introductions that they made for us as members; bare names do not count (A1)
/// @param thisQuarter those of them that came up in the quarter of the day
/// @param given introductions that we made for them
/// @param agreed what they have agreed to do for us and has not ended, the latest first (J15)
public record GroupMember(
        Contact contact,
        Membership membership,
        @Nullable Scorecard card,
        int oneToOnes,
        @Nullable LocalDate lastOneToOne,
        int meetings,
        int received,
        int thisQuarter,
        int given,
        List<Commitment> agreed) {
    public GroupMember {
        agreed = List.copyOf(agreed);
    }

    /// Counts for one member.
    ///
    /// @param interactions of the member, of any kind
    /// @param attendances of the group's meetings, anybody's
    /// @param referrals anybody's
    public static GroupMember of(
            Contact contact,
            Membership membership,
            @Nullable Scorecard card,
            Collection<Interaction> interactions,
            Collection<Attendance> attendances,
            Collection<Referral> referrals,
            LocalDate today) {
        List<LocalDate> met = interactions.stream()
                .filter(i -> i.contactId() == contact.id() && i.kind() == InteractionKind.ONE_TO_ONE)
                .map(Interaction::date)
                .filter(day -> !day.isAfter(today) && within(membership, day))
                .sorted()
                .toList();
        List<Referral> received = introductions(referrals, membership, ReferralDirection.RECEIVED, today);
        return new GroupMember(
                contact,
                membership,
                card,
                (int) met.stream().filter(day -> Evidence.counts(day, today)).count(),
                met.isEmpty() ? null : met.getLast(),
                (int) attendances.stream()
                        .filter(a -> a.contactId() == contact.id())
                        .count(),
                received.size(),
                (int) received.stream()
                        .filter(r -> Quarter.of(today).contains(r.date()))
                        .count(),
                introductions(referrals, membership, ReferralDirection.GIVEN, today)
                        .size(),
                List.of());
    }

    /// The same member with what they agreed to.
    ///
    /// @param commitments anybody's; those that ended by the day are left out
    public GroupMember agreeing(Collection<Commitment> commitments, LocalDate today) {
        return new GroupMember(
                contact,
                membership,
                card,
                oneToOnes,
                lastOneToOne,
                meetings,
                received,
                thisQuarter,
                given,
                commitments.stream()
                        .filter(c -> c.contactId() == contact.id())
                        .filter(c -> c.agreement().holdsOn(today))
                        .sorted(Comparator.comparing(
                                        (Commitment c) -> c.agreement().since())
                                .thenComparingLong(Commitment::id)
                                .reversed())
                        .toList());
    }

    /// For how many whole months they are, or were, a member.
    public long months(LocalDate today) {
        LocalDate ended = membership.ended();
        return Math.max(0, ChronoUnit.MONTHS.between(membership.since(), ended == null ? today : ended));
    }

    /// Those that came up while they were a member; bare names do not count (A1).
    static List<Referral> introductions(
            Collection<Referral> referrals, Membership member, ReferralDirection direction, LocalDate today) {
        return referrals.stream()
                .filter(r -> r.direction() == direction && r.counterpartId() == member.contactId())
                .filter(r -> r.level().isIntroduction() && within(member, r.date()))
                .filter(r -> !r.date().isAfter(today))
                .toList();
    }

    /// What happened on the very day they left still belongs to their time.
    private static boolean within(Membership member, LocalDate day) {
        LocalDate ended = member.ended();
        return !day.isBefore(member.since()) && (ended == null || !day.isAfter(ended));
    }
}
