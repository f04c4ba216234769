package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A contact's birthday that is near: coming, today, or just missed.
///
/// @param day on which it is celebrated; 29 February on the 28th in common years
/// @param age the years they become, if the year of birth is known
public record Celebration(
        long contactId, LocalDate day, @Nullable Integer age) {
    /// For so many days good wishes may still come late.
    public static final int LATE_DAYS = 3;

    /// The birthday that is near a day: at most [#LATE_DAYS] ago, or as far ahead as the policy says.
    public static Optional<Celebration> of(Contact contact, TouchPolicy policy, LocalDate today) {
        Birthday birthday = contact.birthday();
        if (birthday == null || contact.archived()) {
            return Optional.empty();
        }
        LocalDate day = birthday.next(today.minusDays(LATE_DAYS));
        Integer born = birthday.year();
        boolean near = !day.isAfter(today.plusDays(policy.birthdayDays())) && (born == null || born < day.getYear());
        return near
                ? Optional.of(new Celebration(contact.id(), day, born == null ? null : day.getYear() - born))
                : Optional.empty();
    }

    /// The duty that follows: amber on the day, red after it.
    ///
    /// @param answers the last answer by duty
    public FollowUp followUp(Map<FollowUpKey, FollowUpAnswer> answers, ZoneId zone) {
        var key = new FollowUpKey(FollowUpKind.BIRTHDAY, contactId, day.getYear());
        return ContactDuty.of(key, contactId, Deadline.daysAfter(day, 0, zone), answers.get(key), zone);
    }
}
