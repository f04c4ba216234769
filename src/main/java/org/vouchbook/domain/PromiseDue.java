package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// A promise that is open and has a day: coming, today, or past (I3, I5).
///
/// @param day by which it was promised
public record PromiseDue(Promise promise, LocalDate day) {
    /// So many days ahead a promise is announced.
    public static final int AHEAD_DAYS = 7;

    /// The promise, when it is due within [#AHEAD_DAYS] or was due before.
    public static Optional<PromiseDue> of(Promise promise, LocalDate today) {
        LocalDate due = promise.due();
        return promise.state() == Promise.State.OPEN && due != null && !due.isAfter(today.plusDays(AHEAD_DAYS))
                ? Optional.of(new PromiseDue(promise, due))
                : Optional.empty();
    }

    /// The duty that follows: amber on the day, red after it.
    ///
    /// @param answers the last answer by duty
    public FollowUp followUp(Map<FollowUpKey, FollowUpAnswer> answers, ZoneId zone) {
        var key = new FollowUpKey(FollowUpKind.PROMISE, promise.id(), day.toEpochDay());
        return ContactDuty.of(key, promise.contactId(), Deadline.daysAfter(day, 0, zone), answers.get(key), zone);
    }
}
