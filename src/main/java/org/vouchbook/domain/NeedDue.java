package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// A need that comes and for which nothing is arranged yet (C3). When its day has passed it is late, and stays for a
/// while: late help is still help.
public record NeedDue(Anticipation need) {
    /// So many days after its day it is still worth a line.
    public static final int LATE_DAYS = 14;

    /// The need, when nothing is arranged and its day is not long past.
    public static Optional<NeedDue> of(Anticipation need, LocalDate today) {
        return need.arranged() == null && !need.expected().isBefore(today.minusDays(LATE_DAYS))
                ? Optional.of(new NeedDue(need))
                : Optional.empty();
    }

    /// The duty that follows: amber so many days ahead as the policy says, red once it is too late.
    ///
    /// @param answers the last answer by duty
    public FollowUp followUp(Map<FollowUpKey, FollowUpAnswer> answers, TouchPolicy policy, ZoneId zone) {
        LocalDate day = need.expected();
        var key = new FollowUpKey(FollowUpKind.ANTICIPATION, need.id(), day.toEpochDay());
        LocalDate from = day.minusDays(policy.aheadDays());
        var deadline = new Deadline(Deadline.start(from, zone), Deadline.start(from, zone), Deadline.end(day, zone));
        return ContactDuty.of(key, need.contactId(), deadline, answers.get(key), zone);
    }
}
