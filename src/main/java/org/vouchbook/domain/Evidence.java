package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// Which axes are shown and not only claimed (J5): an interaction speaks for an axis for twelve months, and so does an
/// introduction for commitment (F5): whoever introduces has done what a commitment promises.
public final class Evidence {
    private Evidence() {}

    /// The axes with at least one interaction in the twelve months up to and including `today`.
    public static Set<Axis> shown(Collection<Interaction> interactions, LocalDate today) {
        var shown = EnumSet.noneOf(Axis.class);
        for (Interaction i : interactions) {
            if (i.axis() != null && counts(i.date(), today)) {
                shown.add(i.axis());
            }
        }
        return Collections.unmodifiableSet(shown);
    }

    /// The axes that what happened with a contact speaks for, and the introductions that they confirmed.
    ///
    /// @param referrals of anybody, in any direction
    /// @param zone turns the moment of an introduction into its day
    public static Set<Axis> shown(
            long contactId,
            Collection<Interaction> interactions,
            Collection<Referral> referrals,
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
        return Collections.unmodifiableSet(shown);
    }

    /// Whether something of that date still speaks for an axis.
    public static boolean counts(LocalDate date, LocalDate today) {
        return !date.isAfter(today) && date.isAfter(today.minusMonths(12));
    }
}
