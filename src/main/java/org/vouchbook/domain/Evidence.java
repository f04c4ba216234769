package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which axes are shown and not only claimed (J5): an interaction speaks for an axis for twelve months, and so does an
/// introduction for commitment (F5): whoever introduces has done what a commitment promises. A promise of ours that was
/// kept speaks for credibility (I4), as do a result that they confirmed and a problem that they agree is solved, until
/// a complaint is open, which takes all of that away (C2), a need that we arranged for before it came too (C3), what
/// they agreed to for
/// commitment (J15), also as a member of a group (K3).
public final class Evidence {
    private Evidence() {}

    /// The axes with at least one interaction in the twelve months up to and including `today`. A favour without a word
    /// of why speaks for nothing: they may take it for what anybody gets (J9).
    public static Set<Axis> shown(Collection<Interaction> interactions, LocalDate today) {
        var shown = EnumSet.noneOf(Axis.class);
        for (Interaction i : interactions) {
            boolean silent = i.kind().needsReason() && i.note().isEmpty();
            if (i.axis() != null && !silent && counts(i.date(), today)) {
                shown.add(i.axis());
            }
        }
        return Collections.unmodifiableSet(shown);
    }

    /// The axes that anything on record of a contact speaks for.
    ///
    /// @param referrals of anybody, in any direction
    /// @param records of the contact: promises, commitments, memberships with what those groups agreed, any others
    /// @param zone turns the moment of an introduction into its day
    public static Set<Axis> shown(
            long contactId,
            Collection<Interaction> interactions,
            Collection<Referral> referrals,
            Collection<Row> records,
            LocalDate today,
            ZoneId zone) {
        var shown = EnumSet.noneOf(Axis.class);
        shown.addAll(shown(interactions, today));
        if (referrals.stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED && r.counterpartId() == contactId)
                .flatMap(r -> Stream.ofNullable(r.ladder().confirmed()))
                .anyMatch(i -> counts(i.at().atZone(zone).toLocalDate(), today))) {
            shown.add(Axis.COMMITMENT);
        }
        records.forEach(r -> spokenFor(r, records, today).ifPresent(shown::add));
        if (records.stream().anyMatch(r -> r instanceof Complaint c && c.open())) {
            shown.remove(Axis.CREDIBILITY);
        }
        return Collections.unmodifiableSet(shown);
    }

    private static Optional<Axis> spokenFor(Row record, Collection<Row> records, LocalDate today) {
        return switch (record) {
            case Promise p
            when (p.state() == Promise.State.KEPT || p.state() == Promise.State.EXCEEDED)
                    && p.closed() != null
                    && counts(p.closed(), today) -> Optional.of(Axis.CREDIBILITY);
            case DeliveredResult d when counts(d.date(), today) -> Optional.of(Axis.CREDIBILITY);
            case Complaint c when c.verified() != null && counts(c.verified(), today) -> Optional.of(Axis.CREDIBILITY);
            case Anticipation a
            when a.ahead() && a.arranged() != null && counts(a.arranged(), today) -> Optional.of(Axis.CREDIBILITY);
            case Commitment c
            when c.agreement().open() && counts(c.agreement().since(), today) -> Optional.of(Axis.COMMITMENT);
            case GroupCommitment g
            when g.agreement().open() && records.stream().anyMatch(r -> joined(r, g, today)) ->
                Optional.of(Axis.COMMITMENT);
            default -> Optional.empty();
        };
    }

    /// An agreement is theirs from the day it was made, or from the day they came to it.
    private static boolean joined(Row record, GroupCommitment agreed, LocalDate today) {
        if (!(record instanceof Membership member) || member.groupId() != agreed.groupId() || !member.on(today)) {
            return false;
        }
        LocalDate made = agreed.agreement().since();
        return counts(member.since().isAfter(made) ? member.since() : made, today);
    }

    /// Whether something of that date still speaks for an axis.
    public static boolean counts(LocalDate date, LocalDate today) {
        return !date.isAfter(today) && date.isAfter(today.minusMonths(12));
    }
}
