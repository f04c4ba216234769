package org.vouchbook.domain;

import java.util.Objects;

/// Names a follow-up for good: the same duty has the same key however often it is computed anew.
///
/// @param subjectId the referral, or the contact, sale promise, reason, need or commitment
/// @param occasion which one of a repeating kind: how often the referrer was told before, the year of a birthday, the
///     day (since 1970) of the last contact, of a renewal or a review, or for which something was promised; 0 for the
/// others
public record FollowUpKey(FollowUpKind kind, long subjectId, long occasion) {
    /// @throws IllegalArgumentException when the subject has no id
    public FollowUpKey {
        Objects.requireNonNull(kind);
        Row.requireId(subjectId);
    }
}
