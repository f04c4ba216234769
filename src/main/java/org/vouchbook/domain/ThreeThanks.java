package org.vouchbook.domain;

import java.time.Instant;
import java.util.Collection;

/// The dots ①②③ of a card: how far the three thanks to the referrer are (H1).
///
/// @param second as red as the reports that follow the second thanks, while the referral is under way
public record ThreeThanks(Dot first, Dot second, Dot third) {
    /// One of the three.
    public enum Dot {
        /// What it would thank for has not happened.
        NOT_YET,
        /// To be done, in good time.
        LATER,
        TODAY,
        LATE,
        DONE
    }

    /// The dots of a referral at a moment.
    ///
    /// @param followUps all follow-ups of the referral, as [FollowUps#of] gives them
    public static ThreeThanks of(Referral referral, Collection<FollowUp> followUps, Instant now) {
        Dot told = dot(followUps, FollowUpKind.THANK_WITH_STATUS, now);
        return new ThreeThanks(
                dot(followUps, FollowUpKind.THANK_FOR_NAME, now),
                silent(followUps, now) ? Dot.LATE : told,
                switch (referral.stage()) {
                    case WON -> dot(followUps, FollowUpKind.THANK_FOR_SALE, now);
                    case LOST -> dot(followUps, FollowUpKind.TELL_THE_END, now);
                    default -> Dot.NOT_YET;
                });
    }

    private static Dot dot(Collection<FollowUp> followUps, FollowUpKind kind, Instant now) {
        for (FollowUp followUp : followUps) {
            if (followUp.kind() == kind) {
                return switch (followUp.urgency(now)) {
                    case LATE -> Dot.LATE;
                    case TODAY -> Dot.TODAY;
                    case LATER -> followUp.isOpen() ? Dot.LATER : Dot.DONE;
                };
            }
        }
        return Dot.NOT_YET;
    }

    private static boolean silent(Collection<FollowUp> followUps, Instant now) {
        for (FollowUp followUp : followUps) {
            if (followUp.kind() == FollowUpKind.INFORM && followUp.urgency(now) == FollowUp.Urgency.LATE) {
                return true;
            }
        }
        return false;
    }
}
