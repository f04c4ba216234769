package org.vouchbook.domain;

/// One record that the book keeps. Every row has an id that is unique in the whole book and never used again.
public sealed interface Row
        permits Contact,
                Interaction,
                Scorecard,
                Referral,
                StageMove,
                FollowUpAnswer,
                Sale,
                Gift,
                PlantedRequest,
                HandOff,
                Satisfaction,
                DeliveredResult,
                Promise,
                Complaint,
                Interview,
                Ask,
                Commitment,
                NetworkingGroup,
                Membership,
                GroupCommitment,
                GroupMeeting,
                Attendance,
                HintPassed,
                Wording,
                Rehearsal,
                OtherChoice,
                ReferReason,
                Anticipation,
                GuestEvent,
                Invitation,
                LibraryItem,
                TagRhythm {
    /// The row's id, above 0.
    long id();

    /// The contact whose history this row belongs to (for a referral: the prospect); 0 when it is nobody's.
    long contactId();

    /// Checks an id as every row needs it.
    ///
    /// @throws IllegalArgumentException when the id is not above 0
    static void requireId(long id) {
        if (id <= 0) {
            throw new IllegalArgumentException("id " + id);
        }
    }
}
