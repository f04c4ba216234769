package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A duty that belongs to a contact and not to a referral, as the user's last answer leaves it.
final class ContactDuty {
    private ContactDuty() {}

    /// @param answer the last one to this duty; putting off never brings a duty forward
    static FollowUp of(
            FollowUpKey key, long contactId, Deadline deadline, @Nullable FollowUpAnswer answer, ZoneId zone) {
        LocalDate until = answer == null ? null : answer.until();
        return new FollowUp(
                key,
                contactId,
                deadline.since(),
                until == null ? deadline.from() : later(deadline.from(), Deadline.start(until, zone)),
                until == null ? deadline.due() : later(deadline.due(), Deadline.end(until, zone)),
                state(answer),
                answer == null || until != null ? null : answer.at(),
                false);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static FollowUp.State state(@Nullable FollowUpAnswer answer) {
        if (answer == null) {
            return FollowUp.State.OPEN;
        }
        return switch (answer.answer()) {
            case SNOOZED -> FollowUp.State.SNOOZED;
            case DONE -> FollowUp.State.DONE;
            case DISMISSED -> FollowUp.State.DISMISSED;
        };
    }
}
