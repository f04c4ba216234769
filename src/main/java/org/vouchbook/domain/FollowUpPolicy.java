package org.vouchbook.domain;

import org.jspecify.annotations.Nullable;

/// How long each duty may take: settings with these defaults, never doctrine. Days are calendar days where the user is,
/// hours are real hours.
///
/// @param thankDays ① after the conversation (H2)
/// @param askForIntroductionDays going back for the introduction after a bare name (F3)
/// @param remindDays after the promised day, until the one reminder (F6)
/// @param permissionInsteadDays after the promised day, until permission is asked for instead (F6)
/// @param firstContactHours after the confirmed introduction (G4)
/// @param statusDays ② after the prospect was reached (H3)
/// @param informDays between two reports to the referrer (G10)
/// @param saleThanksDays ③ after the sale (H4)
/// @param endDays ③ after a referral was lost (H5)
/// @param askHowItGoesDays after a referral given was introduced (C5)
/// @param giftLimit what one person may be given a year, if there is a limit (H6)
public record FollowUpPolicy(
        int thankDays,
        int askForIntroductionDays,
        int remindDays,
        int permissionInsteadDays,
        int firstContactHours,
        int statusDays,
        int informDays,
        int saleThanksDays,
        int endDays,
        int askHowItGoesDays,
        @Nullable Money giftLimit) {
    /// The numbers of the method, where it gives any, and careful ones elsewhere.
    public static final FollowUpPolicy DEFAULT = new FollowUpPolicy(1, 3, 3, 7, 24, 1, 14, 2, 2, 14, null);

    /// The same clocks with another limit for gifts.
    public FollowUpPolicy withGiftLimit(@Nullable Money limit) {
        return new FollowUpPolicy(
                thankDays,
                askForIntroductionDays,
                remindDays,
                permissionInsteadDays,
                firstContactHours,
                statusDays,
                informDays,
                saleThanksDays,
                endDays,
                askHowItGoesDays,
                limit);
    }

    /// @throws IllegalArgumentException when a number is not 1 to 365
    public FollowUpPolicy {
        for (int number : new int[] {
            thankDays,
            askForIntroductionDays,
            remindDays,
            permissionInsteadDays,
            firstContactHours,
            statusDays,
            informDays,
            saleThanksDays,
            endDays,
            askHowItGoesDays
        }) {
            if (number < 1 || number > 365) {
                throw new IllegalArgumentException("limit of " + number);
            }
        }
    }
}
