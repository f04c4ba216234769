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
        boolean silent = followUps.stream()
                .anyMatch(f -> f.kind() == FollowUpKind.INFORM && f.urgency(now) == FollowUp.Urgency.LATE);
        return new ThreeThanks(
                dot(followUps, FollowUpKind.THANK_FOR_NAME, now),
                silent ? Dot.LATE : told,
                switch (referral.stage()) {
                    case WON -> dot(followUps, FollowUpKind.THANK_FOR_SALE, now);
                    case LOST -> dot(followUps, FollowUpKind.TELL_THE_END, now);
                    default -> Dot.NOT_YET;
                });
    }

    private static Dot dot(Collection<FollowUp> followUps, FollowUpKind kind, Instant now) {
        return followUps.stream()
                .filter(f -> f.kind() == kind)
                .findFirst()
                .map(f -> switch (f.urgency(now)) {
                    case LATE -> Dot.LATE;
                    case TODAY -> Dot.TODAY;
                    case LATER -> f.isOpen() ? Dot.LATER : Dot.DONE;
                })
                .orElse(Dot.NOT_YET);
    }
}
