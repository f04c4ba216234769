package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// The day on which we said we would look together at what somebody agreed to do (J17).
///
/// @param day of the review
public record ReviewDue(Commitment commitment, LocalDate day) {
    /// The review of an agreement that is still in force and has a day.
    public static Optional<ReviewDue> of(Commitment commitment) {
        LocalDate day = commitment.agreement().review();
        return commitment.agreement().open() && day != null
                ? Optional.of(new ReviewDue(commitment, day))
                : Optional.empty();
    }

    /// The duty that follows: amber on the day, red after it.
    ///
    /// @param answers the last answer by duty
    public FollowUp followUp(Map<FollowUpKey, FollowUpAnswer> answers, ZoneId zone) {
        var key = new FollowUpKey(FollowUpKind.REVIEW, commitment.id(), day.toEpochDay());
        return ContactDuty.of(key, commitment.contactId(), Deadline.daysAfter(day, 0, zone), answers.get(key), zone);
    }
}
