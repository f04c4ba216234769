package org.vouchbook.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    // Spelt out, as the JVM would make up classes for it during the start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUpKey(FollowUpKind otherKind, long otherSubject, long otherOccasion)
                && kind == otherKind
                && subjectId == otherSubject
                && occasion == otherOccasion;
    }

    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + Long.hashCode(subjectId)) * 31 + Long.hashCode(occasion);
    }
}
