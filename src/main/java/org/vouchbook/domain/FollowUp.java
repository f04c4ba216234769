package org.vouchbook.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A duty that the facts of a referral (or a contact) create. It is worked out anew each time; only the answer is kept.
///
/// @param personId to whom: the person to thank, tell, remind or call
/// @param since the event that created it; for [FollowUpKind#INFORM] when the referrer was last told
/// @param from from when on it deserves the day: amber
/// @param due the last moment in time: red after it
/// @param state what became of it
/// @param answeredAt when it was done or waved away
/// @param mentionsAction whether the first thanks still remind of the agreed introduction (F4)
public record FollowUp(
        FollowUpKey key,
        long personId,
        Instant since,
        Instant from,
        Instant due,
        State state,
        @Nullable Instant answeredAt,
        boolean mentionsAction) {
    /// What became of a follow-up.
    public enum State {
        OPEN,
        /// Put off: `from` and `due` are those of the day it comes back.
        SNOOZED,
        DONE,
        DISMISSED
    }

    /// How pressing it is.
    public enum Urgency {
        LATER,
        TODAY,
        LATE
    }

    /// The most pressing first: by the moment they are due, the thanks in their order.
    public static final Comparator<FollowUp> BY_DUE = FollowUp::compareByDue;

    /// @throws IllegalArgumentException when nobody is named
    public FollowUp {
        Objects.requireNonNull(key);
        Row.requireId(personId);
        Objects.requireNonNull(since);
        Objects.requireNonNull(from);
        Objects.requireNonNull(due);
        Objects.requireNonNull(state);
    }

    /// What is to be done.
    public FollowUpKind kind() {
        return key.kind();
    }

    /// Whether it still waits to be done, now or on a later day.
    public boolean isOpen() {
        return state == State.OPEN || state == State.SNOOZED;
    }

    /// How pressing it is at a moment: red the moment after it was due (H2). What is answered presses nobody.
    public Urgency urgency(Instant now) {
        if (!isOpen() || now.isBefore(from)) {
            return Urgency.LATER;
        }
        return now.isAfter(due) ? Urgency.LATE : Urgency.TODAY;
    }

    /// In plain steps: a large book compares millions of them.
    private static int compareByDue(FollowUp a, FollowUp b) {
        int order = a.due.compareTo(b.due);
        if (order == 0) {
            order = a.key.kind().compareTo(b.key.kind());
        }
        if (order == 0) {
            order = Long.compare(a.key.subjectId(), b.key.subjectId());
        }
        return order == 0 ? Long.compare(a.key.occasion(), b.key.occasion()) : order;
    }
}
