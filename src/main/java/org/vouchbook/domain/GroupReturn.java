package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a networking group took in the twelve months up to a day, and what it brought in the same time (K5). Time is
/// counted in meetings, as nobody notes hours.
///
/// @param meetings that were noted
/// @param oneToOnes with those who were members
/// @param fee what a year costs, if noted
/// @param introductions that members made for us as members
/// @param won what those whom members introduced bought since, a sum for each currency, the largest first
public record GroupReturn(
        int meetings, int oneToOnes, @Nullable Money fee, int introductions, List<Money> won) {
    public GroupReturn {
        won = List.copyOf(won);
    }

    /// Counts.
    ///
    /// @param referrals anybody's
    /// @param sales anybody's, of the twelve months at least
    public static GroupReturn of(
            NetworkingGroup group,
            List<GroupMember> members,
            Collection<GroupMeeting> meetings,
            Collection<Referral> referrals,
            Collection<Sale> sales,
            LocalDate today) {
        int introductions = 0;
        Map<Long, LocalDate> brought = new HashMap<>();
        for (GroupMember member : members) {
            for (Referral made :
                    GroupMember.introductions(referrals, member.membership(), ReferralDirection.RECEIVED, today)) {
                introductions += Evidence.counts(made.date(), today) ? 1 : 0;
                brought.merge(made.prospectId(), made.date(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        List<Money> won = sales.stream()
                .filter(s -> Evidence.counts(s.date(), today) && since(brought.get(s.contactId()), s.date()))
                .map(Sale::amount)
                .toList();
        return new GroupReturn(
                (int) meetings.stream()
                        .filter(m -> Evidence.counts(m.date(), today))
                        .count(),
                members.stream().mapToInt(GroupMember::oneToOnes).sum(),
                group.yearlyFee(),
                introductions,
                Money.sums(won));
    }

    /// Whether fee and sales are of one currency, so that they can be held against each other.
    public boolean comparable() {
        return won.isEmpty()
                || (won.size() == 1
                        && (fee == null || fee.currency().equals(won.getFirst().currency())));
    }

    private static boolean since(@Nullable LocalDate introduced, LocalDate day) {
        return introduced != null && !day.isBefore(introduced);
    }
}
