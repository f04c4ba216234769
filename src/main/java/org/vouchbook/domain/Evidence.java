package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Which axes are shown and not only claimed (J5): an interaction speaks for an axis for twelve months.
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

    /// Whether something of that date still speaks for an axis.
    public static boolean counts(LocalDate date, LocalDate today) {
        return !date.isAfter(today) && date.isAfter(today.minusMonths(12));
    }
}
