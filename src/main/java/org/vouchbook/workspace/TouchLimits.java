package org.vouchbook.workspace;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.TagRhythms;
import org.vouchbook.domain.TouchPolicy;

/// The user's own rhythms, as kept in the settings: what is missing or makes no sense becomes the usual one.
public record TouchLimits(
        @Nullable Integer clientDays,
        @Nullable Integer partnerDays,
        @Nullable Integer networkDays,
        @Nullable Integer prospectDays,
        @Nullable Integer reconnectDays,
        @Nullable Integer birthdayDays,
        @Nullable Integer renewalDays,
        @Nullable Integer aheadDays,
        @Nullable Integer afterEventDays) {
    /// The usual rhythms.
    public static final TouchLimits DEFAULT = of(TouchPolicy.DEFAULT);

    /// These rhythms.
    public static TouchLimits of(TouchPolicy policy) {
        return new TouchLimits(
                policy.clientDays(),
                policy.partnerDays(),
                policy.networkDays(),
                policy.prospectDays(),
                policy.reconnectDays(),
                policy.birthdayDays(),
                policy.renewalDays(),
                policy.aheadDays(),
                policy.afterEventDays());
    }

    /// The policy that they make.
    ///
    /// @param tags the rhythms that tags bring along in the book
    public TouchPolicy policy(TagRhythms tags) {
        TouchPolicy usual = TouchPolicy.DEFAULT;
        return new TouchPolicy(
                or(clientDays, usual.clientDays()),
                or(partnerDays, usual.partnerDays()),
                or(networkDays, usual.networkDays()),
                or(prospectDays, usual.prospectDays()),
                or(reconnectDays, usual.reconnectDays()),
                or(birthdayDays, usual.birthdayDays()),
                or(renewalDays, usual.renewalDays()),
                or(aheadDays, usual.aheadDays()),
                or(afterEventDays, usual.afterEventDays()),
                tags);
    }

    private static int or(@Nullable Integer number, int usual) {
        return number == null || number < 1 || number > TouchPolicy.MOST_DAYS ? usual : number;
    }
}
