package org.vouchbook.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Whom to call: those who expect it, and those who do not yet (A19). Only who was introduced is a hot call.
///
/// @param expected introduced and confirmed, whoever waits longest first
/// @param notYet the others by how near an introduction they are, then whoever waits longest
public record CallList(List<Referral> expected, List<Referral> notYet) {
    /// Copies the lists.
    public CallList {
        expected = List.copyOf(expected);
        notYet = List.copyOf(notYet);
    }

    /// Everybody who was brought to us, is neither reached nor decided nor put away, and has not refused.
    public static CallList of(Collection<Referral> all) {
        Predicate<Referral> introduced = r -> r.level().isIntroduction();
        return new CallList(
                all.stream()
                        .filter(CallList::waits)
                        .filter(introduced)
                        .sorted(Referral.EARLIEST_FIRST)
                        .toList(),
                all.stream()
                        .filter(CallList::waits)
                        .filter(introduced.negate())
                        .sorted(Comparator.comparing(Referral::level).reversed().thenComparing(Referral.EARLIEST_FIRST))
                        .toList());
    }

    private static boolean waits(Referral referral) {
        return referral.direction() == ReferralDirection.RECEIVED
                && referral.stage().isOpen()
                && referral.contactedAt() == null
                && referral.archived() == null
                && !referral.consent().refused();
    }
}
