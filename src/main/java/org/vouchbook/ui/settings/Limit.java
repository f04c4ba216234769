package org.vouchbook.ui.settings;

import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.TagRhythms;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.workspace.FollowUpLimits;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.TouchLimits;

/// A number of the method that the user may set otherwise.
enum Limit {
    THANK(true, 0),
    ASK_FOR_INTRODUCTION(true, 1),
    REMIND(true, 2),
    PERMISSION_INSTEAD(true, 3),
    FIRST_CONTACT(true, 4),
    STATUS(true, 5),
    INFORM(true, 6),
    SALE_THANKS(true, 7),
    TELL_THE_END(true, 8),
    ASK_HOW_IT_GOES(true, 9),
    CLIENT(false, 0),
    PARTNER(false, 1),
    NETWORK(false, 2),
    PROSPECT(false, 3),
    RECONNECT(false, 4),
    BIRTHDAY(false, 5),
    RENEWAL(false, 6),
    AHEAD(false, 7),
    AFTER_EVENT(false, 8);

    private static final int LONGEST_CLOCK = 365;

    private final boolean clock;
    private final int place;

    /// @param place among the numbers of its policy
    Limit(boolean clock, int place) {
        this.clock = clock;
        this.place = place;
    }

    /// Whether it is a clock of the referrals; the others are rhythms.
    boolean isClock() {
        return clock;
    }

    /// The largest that makes sense.
    int most() {
        return isClock() ? LONGEST_CLOCK : TouchPolicy.MOST_DAYS;
    }

    /// The number as it is set.
    int of(Settings settings) {
        return isClock()
                ? numbers(settings.followUps().policy())[place]
                : numbers(settings.touch().policy(TagRhythms.NONE))[place];
    }

    /// The number that holds when nothing is set.
    int usual() {
        return of(Settings.defaults());
    }

    /// The settings with another number.
    ///
    /// @param number 1 to [#most]
    Settings with(Settings settings, int number) {
        if (isClock()) {
            FollowUpPolicy policy = settings.followUps().policy();
            int[] n = numbers(policy);
            n[place] = number;
            return settings.withFollowUps(FollowUpLimits.of(new FollowUpPolicy(
                    n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], policy.giftLimit())));
        }
        int[] n = numbers(settings.touch().policy(TagRhythms.NONE));
        n[place] = number;
        return settings.withTouch(new TouchLimits(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]));
    }

    private static int[] numbers(FollowUpPolicy policy) {
        return new int[] {
            policy.thankDays(),
            policy.askForIntroductionDays(),
            policy.remindDays(),
            policy.permissionInsteadDays(),
            policy.firstContactHours(),
            policy.statusDays(),
            policy.informDays(),
            policy.saleThanksDays(),
            policy.endDays(),
            policy.askHowItGoesDays()
        };
    }

    private static int[] numbers(TouchPolicy policy) {
        return new int[] {
            policy.clientDays(),
            policy.partnerDays(),
            policy.networkDays(),
            policy.prospectDays(),
            policy.reconnectDays(),
            policy.birthdayDays(),
            policy.renewalDays(),
            policy.aheadDays(),
            policy.afterEventDays()
        };
    }
}
