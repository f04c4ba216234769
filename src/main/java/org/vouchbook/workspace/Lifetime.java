package org.vouchbook.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;

/// What one client is worth with everybody below them (I6), read along their own tree: the rest of the book is not
/// looked at.
final class Lifetime {
    private final Workspace workspace;

    Lifetime(Workspace workspace) {
        this.workspace = workspace;
    }

    /// By currency, the largest first.
    ///
    /// @param own the referrals in which the client is prospect or counterpart
    /// @throws org.vouchbook.domain.BookException when the file fails
    List<ClientWorth> of(long contactId, Collection<Referral> own) {
        Map<Long, Referral> referrals = new HashMap<>();
        Set<Long> people = new HashSet<>(Set.of(contactId));
        Set<Long> above = Set.of(contactId);
        Collection<Referral> theirs = own;
        while (!above.isEmpty()) {
            theirs.forEach(r -> referrals.put(r.id(), r));
            Set<Long> by = above;
            above = theirs.stream()
                    .filter(r -> r.direction() == ReferralDirection.RECEIVED
                            && r.level().isIntroduction()
                            && by.contains(r.counterpartId()))
                    .map(Referral::prospectId)
                    .filter(people::add)
                    .collect(Collectors.toSet());
            theirs = above.isEmpty() ? List.of() : workspace.reader().referralsOf(above);
        }
        return ClientWorth.of(contactId, workspace.figures().sales(people), referrals.values());
    }
}
