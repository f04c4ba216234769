package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;

/// From which side the contacts of twelve months came (B1): who is only ever called has not called back.
///
/// @param ours from us to them
/// @param theirs from them to us
/// @param both a meeting, or whatever took both
public record TouchSides(int ours, int theirs, int both) {
    /// Counts what happened with one contact; notes to oneself are no contact.
    public static TouchSides of(Collection<Interaction> happened, LocalDate today) {
        return new TouchSides(
                count(happened, Direction.TO_THEM, today),
                count(happened, Direction.FROM_THEM, today),
                count(happened, Direction.BOTH, today));
    }

    private static int count(Collection<Interaction> happened, Direction side, LocalDate today) {
        return (int) happened.stream()
                .filter(i -> i.kind().isContact() && i.direction() == side)
                .filter(i ->
                        i.date().isAfter(today.minusMonths(12)) && !i.date().isAfter(today))
                .count();
    }
}
