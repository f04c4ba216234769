package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A contact who has not heard of us for longer than we meant (L1, L10).
///
/// @param last the day of the last contact; none: nobody has noted one since they came into the book
/// @param since the day the silence is counted from
/// @param days of silence, more than the rhythm, or more than the policy's longest silence
/// @param rhythm how often we meant to be in touch
/// @param first whether to reconnect before anything is asked: silent for twice the rhythm or the longest silence
public record Reconnect(
        long contactId, @Nullable LocalDate last, LocalDate since, long days, Rhythm rhythm, boolean first) {
    /// The longest silence first, measured by what was meant; equal ones by their days, then by id.
    public static final Comparator<Reconnect> LONGEST_FIRST = (a, b) -> {
        int order = Double.compare(b.ratio(), a.ratio());
        if (order == 0) {
            order = Long.compare(b.days, a.days);
        }
        return order == 0 ? Long.compare(a.contactId, b.contactId) : order;
    };

    /// Whether a contact is overdue on a day. Never for the archived, nor for a prospect we have not met: there is
    /// nothing to take up again.
    ///
    /// @param last the day of the last contact, if any; a day still to come counts as today
    /// @param entered the day the contact came into the book, from which silence counts where no contact is noted
    public static Optional<Reconnect> of(
            Contact contact, @Nullable LocalDate last, LocalDate entered, TouchPolicy policy, LocalDate today) {
        if (contact.archived() || (last == null && contact.kind() == ContactKind.PROSPECT)) {
            return Optional.empty();
        }
        LocalDate since = last == null ? entered : last;
        long days = ChronoUnit.DAYS.between(since, today);
        Rhythm rhythm = policy.rhythm(contact);
        boolean first = days > limit(rhythm.days(), policy);
        return days > rhythm.days() || first
                ? Optional.of(new Reconnect(contact.id(), last, since, days, rhythm, first))
                : Optional.empty();
    }

    /// How many times the rhythm the silence has lasted.
    public double ratio() {
        return (double) days / rhythm.days();
    }

    /// The duty that follows: amber when the rhythm is over, red when it is time to reconnect first.
    ///
    /// @param answers the last answer by duty
    public FollowUp followUp(Map<FollowUpKey, FollowUpAnswer> answers, TouchPolicy policy, ZoneId zone) {
        long limit = limit(rhythm.days(), policy);
        var key = new FollowUpKey(FollowUpKind.RECONNECT, contactId, since.toEpochDay());
        var deadline = new Deadline(
                Deadline.start(since, zone),
                Deadline.start(since.plusDays(Math.min(rhythm.days(), limit) + 1), zone),
                Deadline.end(since.plusDays(limit), zone));
        return ContactDuty.of(key, contactId, deadline, answers.get(key), zone);
    }

    private static long limit(int rhythm, TouchPolicy policy) {
        return Math.min(2L * rhythm, policy.reconnectDays());
    }
}
