package org.vouchbook.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Somebody who went a whole way back, and later named or introduced somebody: proof that mending pays (D9, B19).
///
/// @param way the last way back that had ended by then
/// @param referral what they brought
public record Returned(WayBack way, Referral referral) {
    private static final Comparator<Returned> LATEST_FIRST = Comparator.comparing(
                    (Returned r) -> r.referral().date())
            .thenComparingLong(r -> r.referral().id())
            .reversed();

    /// All of them, the latest referral first: received ones that came up on or after the day the way back ended.
    ///
    /// @param ways of anybody, open ones too
    public static List<Returned> of(Collection<WayBack> ways, Collection<Referral> referrals) {
        Map<Long, List<WayBack>> byContact = ways.stream().collect(Collectors.groupingBy(WayBack::contactId));
        var found = new ArrayList<Returned>();
        for (Referral referral : referrals) {
            if (referral.direction() == ReferralDirection.RECEIVED) {
                byContact.getOrDefault(referral.counterpartId(), List.of()).stream()
                        .filter(w -> w.ended()
                                .filter(day -> !day.isAfter(referral.date()))
                                .isPresent())
                        .max(Comparator.comparing(w -> w.ended().orElseThrow()))
                        .ifPresent(w -> found.add(new Returned(w, referral)));
            }
        }
        found.sort(LATEST_FIRST);
        return found;
    }
}
