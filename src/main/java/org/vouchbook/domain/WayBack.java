package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The way back after a long silence, rung by rung, none to be skipped: we got in touch and asked for nothing, they
/// answered, we gave something (B19, L10). It is worth a warning beside an ask for as long as a rung is missing.
///
/// @param next the rung that is missing
/// @param since the day we got in touch again
/// @param silent how many days it had been silent
public record WayBack(Rung next, LocalDate since, long silent) {
    /// What comes after getting in touch.
    public enum Rung {
        /// They answer.
        ANSWER,
        /// We give them something.
        GIVE
    }

    private static final Set<InteractionKind> GIVEN = EnumSet.of(
            InteractionKind.INSIGHT_SHARED,
            InteractionKind.FAVOUR,
            InteractionKind.EXTRA_SERVICE,
            InteractionKind.REFERRED_TO_ANOTHER,
            InteractionKind.GAVE_REFERRAL,
            InteractionKind.CLIENT_FIRST,
            InteractionKind.GIFT);

    /// Where the way back stands; nothing while there was no such silence in the last twelve months, while it still
    /// lasts, or when all rungs were taken.
    ///
    /// @param interactions all with one contact
    /// @param limitDays the longest silence that needs no way back
    public static Optional<WayBack> of(List<Interaction> interactions, int limitDays, LocalDate today) {
        List<Interaction> contacts = interactions.stream()
                .filter(i -> i.kind().isContact() && !i.date().isAfter(today))
                .sorted(Comparator.comparing(Interaction::date).thenComparingLong(Interaction::id))
                .toList();
        for (int i = contacts.size() - 1; i > 0; i--) {
            LocalDate since = contacts.get(i).date();
            LocalDate before = contacts.get(i - 1).date();
            if (since.isBefore(today.minusMonths(12))) {
                return Optional.empty();
            }
            if (before.plusDays(limitDays).isBefore(since)) {
                return next(contacts.subList(i, contacts.size()), since, since.toEpochDay() - before.toEpochDay());
            }
        }
        return Optional.empty();
    }

    private static Optional<WayBack> next(List<Interaction> after, LocalDate since, long silent) {
        boolean answered = false;
        for (Interaction contact : after) {
            // A call that was logged is a talk, whoever dialled.
            answered |= contact.direction() != Direction.TO_THEM || contact.kind() == InteractionKind.CALL;
            if (answered && GIVEN.contains(contact.kind()) && contact.direction() != Direction.FROM_THEM) {
                return Optional.empty();
            }
        }
        return Optional.of(new WayBack(answered ? Rung.GIVE : Rung.ANSWER, since, silent));
    }
}
