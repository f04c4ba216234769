package org.vouchbook.workspace;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;

/// The same record of another person: whatever named the one now names the other.
///
/// Records of every kind are copied part by part, so that a kind that is new to the book needs nothing here.
///
/// @param drop the contact that is named no longer
/// @param keep the contact that takes its place
/// @param referrals the referrals that are named no longer, and which takes the place of each; none: nothing does
record Repointing(long drop, long keep, Map<Long, @Nullable Long> referrals) {
    /// The record as it is to be; one that hangs on a referral which nothing takes the place of stands without it.
    ///
    /// @throws IllegalArgumentException for a referral that would name one person twice
    Row of(Row row) {
        if (row instanceof Referral r) {
            return r.edit()
                    .counterpartId(who(r.counterpartId()))
                    .prospectId(who(r.prospectId()))
                    .build();
        }
        try {
            RecordComponent[] parts = row.getClass().getRecordComponents();
            var values = new ArrayList<@Nullable Object>();
            for (RecordComponent part : parts) {
                values.add(other(part.getName(), part.getAccessor().invoke(row)));
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Row) row.getClass().getConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + row.getClass(), e);
        }
    }

    private @Nullable Object other(String part, @Nullable Object value) {
        if (value instanceof FollowUpKey key) {
            return new FollowUpKey(key.kind(), subject(key.subjectId()), key.occasion());
        }
        return switch (part) {
            case "contactId" -> value instanceof Long id ? who(id) : value;
            case "referralId" -> value instanceof Long id && referrals.containsKey(id) ? referrals.get(id) : value;
            default -> value;
        };
    }

    private long who(long contactId) {
        return contactId == drop ? keep : contactId;
    }

    private long subject(long id) {
        Long instead = referrals.get(id);
        return instead == null ? who(id) : instead;
    }
}
