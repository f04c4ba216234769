package org.vouchbook.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Sale;

/// Figures split by the three sources of referrals: clients, strategic partners, networking contacts (K1).
///
/// @param source only what came from contacts of this kind; null: from anybody
/// @param kinds what each contact is to us; not read where nothing is split
record SourceSplit(@Nullable ContactKind source, Map<Long, ContactKind> kinds) {
    static SourceSplit of(@Nullable ContactKind source, Workspace workspace) {
        return new SourceSplit(
                source, source == null ? Map.of() : workspace.figures().kinds());
    }

    /// Whether a contact is one of them.
    boolean has(long contactId) {
        return source == null || kinds.get(contactId) == source;
    }

    /// Those with one of them as the counterpart.
    List<Referral> referrals(Collection<Referral> all) {
        return all.stream().filter(r -> has(r.counterpartId())).toList();
    }

    /// The sales to those whom one of them sent to us; where nothing is split, all.
    List<Sale> brought(Collection<Sale> all, Collection<Referral> referrals) {
        Set<Long> sent = sent(referrals(referrals));
        return all.stream()
                .filter(s -> source == null || sent.contains(s.contactId()))
                .toList();
    }

    /// The sales to those whom one of them sent to us, and to them themselves where nobody sent them.
    List<Sale> ownAndBrought(Collection<Sale> all, Collection<Referral> referrals) {
        Set<Long> sent = sent(referrals);
        Set<Long> byThem = sent(referrals(referrals));
        return all.stream()
                .filter(s -> sent.contains(s.contactId()) ? byThem.contains(s.contactId()) : has(s.contactId()))
                .toList();
    }

    /// Whether somebody is counted who was sent by one of these.
    boolean counts(long contactId, Set<Long> sent) {
        return source == null || sent.contains(contactId);
    }

    /// Whom these sent to us.
    static Set<Long> sent(Collection<Referral> referrals) {
        return referrals.stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED)
                .map(Referral::prospectId)
                .collect(Collectors.toSet());
    }
}
