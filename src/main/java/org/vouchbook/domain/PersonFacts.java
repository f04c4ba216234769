package org.vouchbook.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A contact with what a list and the rules need to know of it at a glance.
///
/// @param card the latest scorecard, if rated
/// @param lastContact the day of the last interaction that was a contact, if any
/// @param introductions introductions received from the contact: made and confirmed
/// @param names names received from the contact that are no introductions (A1: counted apart)
/// @param given referrals given to the contact (C5)
public record PersonFacts(
        Contact contact,
        @Nullable Scorecard card,
        @Nullable LocalDate lastContact,
        int introductions,
        int names,
        int given) {
    /// The contact's id.
    public long id() {
        return contact.id();
    }
}
