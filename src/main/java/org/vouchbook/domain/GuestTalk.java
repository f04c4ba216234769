package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/// A guest of an event who came and has not been spoken to since (J12).
public record GuestTalk(Invitation invitation, GuestEvent event) {
    /// So many days after an event nobody expects that talk any more.
    public static final int LATE_DAYS = 30;

    /// The duty that follows: amber from the day after the event, red when the days that the policy gives are over.
    ///
    /// @param answers the last answer by duty
    public FollowUp followUp(Map<FollowUpKey, FollowUpAnswer> answers, TouchPolicy policy, ZoneId zone) {
        LocalDate day = event.date();
        var key = new FollowUpKey(FollowUpKind.AFTER_EVENT, invitation.id(), day.toEpochDay());
        var deadline = new Deadline(
                Deadline.start(day, zone),
                Deadline.start(day.plusDays(1), zone),
                Deadline.end(day.plusDays(policy.afterEventDays()), zone));
        return ContactDuty.of(key, invitation.contactId(), deadline, answers.get(key), zone);
    }
}
