package org.vouchbook.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What the board's rules say to a wish.
public sealed interface Decision {
    /// It may be: the referral as it then is.
    ///
    /// @param reason why columns were skipped, where they were
    record Moved(Referral referral, String reason) implements Decision {}

    /// It may be once these are filled in, in this order.
    record Needs(Set<MoveField> fields) implements Decision {
        /// @throws IllegalArgumentException when nothing is needed
        public Needs {
            fields = Collections.unmodifiableSet(EnumSet.copyOf(fields));
        }
    }

    /// It may not be.
    record Refused(Reason reason) implements Decision {}

    /// Why not.
    enum Reason {
        /// There is no such card any more.
        GONE,
        /// It was put away: take it out first.
        ARCHIVED,
        /// The prospect does not want to be contacted.
        CONSENT_REFUSED,
        /// Promised for a day before the conversation, or before it was promised.
        PROMISE_TOO_EARLY,
        /// Confirmed before the conversation.
        INTRODUCED_TOO_EARLY,
        INTRODUCED_IN_FUTURE,
        /// Confirmed before the referrer was asked for it.
        INTRODUCED_BEFORE_ASK,
        /// Reached before the conversation.
        CONTACTED_TOO_EARLY,
        CONTACTED_IN_FUTURE,
        SALE_TOO_EARLY,
        SALE_IN_FUTURE,
        SALE_BELOW_NOTHING,
        RENEWAL_BEFORE_SALE,
        /// A day of something that has happened, and it lies ahead.
        STILL_TO_COME,
        /// It is still under way: there is no end to tell.
        NOT_ENDED,
        /// Its story has not been told: thanks or the ending are still owed (H5).
        STORY_NOT_TOLD
    }
}
