package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// The next action for a reason to refer us, with the day we set ourselves (B15).
///
/// @param day by which we meant to have done it
public record ActionDue(ReferReason reason, LocalDate day) {
    /// The action, when it is open and has a day.
    public static Optional<ActionDue> of(ReferReason reason) {
        LocalDate due = reason.due();
        return reason.open() && due != null ? Optional.of(new ActionDue(reason, due)) : Optional.empty();
    }

    /// The duty that follows: amber on the day, red after it.
    ///
    /// @param answers the last answer by duty
    public FollowUp followUp(Map<FollowUpKey, FollowUpAnswer> answers, ZoneId zone) {
        var key = new FollowUpKey(FollowUpKind.NEXT_ACTION, reason.id(), day.toEpochDay());
        return ContactDuty.of(key, reason.contactId(), Deadline.daysAfter(day, 0, zone), answers.get(key), zone);
    }
}
