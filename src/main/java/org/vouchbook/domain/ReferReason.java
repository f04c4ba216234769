package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Why a contact would refer people to us, and what we do next so that it holds more firmly (B15).
///
/// @param reason as we believe it, or as they said it
/// @param nextAction what we do about it; may be empty
/// @param due by when; none: some day
/// @param done the day it was done; none: still to do
public record ReferReason(
        long id,
        long contactId,
        String reason,
        String nextAction,
        @Nullable LocalDate due,
        @Nullable LocalDate done) implements Row {
    /// @throws IllegalArgumentException when there is no reason, a text is too long, or a day has no action
    public ReferReason {
        Row.requireId(id);
        Row.requireId(contactId);
        reason = Text.within(Text.paragraphs(reason), Text.LONG);
        nextAction = Text.within(Text.line(nextAction), Text.SHORT);
        if (reason.isEmpty() || (nextAction.isEmpty() && (due != null || done != null))) {
            throw new IllegalArgumentException("a reason with " + nextAction + ", due " + due + ", done " + done);
        }
    }

    /// Whether something is still to be done about it.
    public boolean open() {
        return !nextAction.isEmpty() && done == null;
    }

    /// The reason with its action done on a day.
    public ReferReason done(LocalDate day) {
        return new ReferReason(id, contactId, reason, nextAction, due, Objects.requireNonNull(day));
    }

    /// Whether to think of why this person would refer us: the relationship is good enough to ask, and nobody has
    /// written down a single reason.
    ///
    /// @param card the latest scorecard, if rated
    /// @param records of the contact, of any kind
    /// @param leastScore from which a relationship carries an ask, 0 to 10
    public static boolean isMissing(@Nullable Scorecard card, Collection<Row> records, double leastScore) {
        return card != null && card.score() >= leastScore && records.stream().noneMatch(ReferReason.class::isInstance);
    }
}
