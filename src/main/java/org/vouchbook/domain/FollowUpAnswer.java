package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the user did about a follow-up: done, put off, or waved away with a reason. The duties themselves are
/// worked out from the facts each time; only the answers are kept.
///
/// @param contactId the person it concerned
/// @param at when the user answered
/// @param due when it was due then, for the count of those done on time
/// @param way how it was done; only when done
/// @param until the day it comes back; only when put off
/// @param reason why it was waved away, or a word on how it was done
/// @param wording the key of the wording that was said or written (E13); empty: from none
public record FollowUpAnswer(
        long id,
        long contactId,
        FollowUpKey key,
        Answer answer,
        Instant at,
        Instant due,
        @Nullable Way way,
        @Nullable LocalDate until,
        String reason,
        String wording)
        implements Row {
    /// What became of it.
    public enum Answer {
        DONE,
        SNOOZED,
        DISMISSED
    }

    /// How a thank-you or a message was given; all count alike (G11, H8).
    public enum Way {
        WRITTEN,
        SPOKEN,
        GIFT
    }

    /// @throws IllegalArgumentException when a mandatory follow-up is waved away, one is waved away without a
    ///     reason, put off without a day, or a text is too long
    public FollowUpAnswer {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(key);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(at);
        Objects.requireNonNull(due);
        reason = Text.within(Text.line(reason), Text.SHORT);
        wording = Wording.requireKey(wording);
        if (answer == Answer.DISMISSED && (key.kind().isMandatory() || reason.isEmpty())) {
            throw new IllegalArgumentException(key.kind() + " cannot be waved away like this");
        }
        if ((answer == Answer.SNOOZED) != (until != null) || (answer != Answer.DONE && way != null)) {
            throw new IllegalArgumentException(answer + " until " + until + ", " + way);
        }
    }

    /// A duty that was done by word of mouth, or left.
    ///
    /// @param skipped why it was left; empty: it was done
    /// @throws IllegalArgumentException as for all answers
    public static FollowUpAnswer spokenOrLeft(
            long id, long contactId, FollowUpKey key, Instant at, Instant due, String skipped) {
        boolean done = skipped.isEmpty();
        return new FollowUpAnswer(
                id,
                contactId,
                key,
                done ? Answer.DONE : Answer.DISMISSED,
                at,
                due,
                done ? Way.SPOKEN : null,
                null,
                skipped,
                "");
    }
}
