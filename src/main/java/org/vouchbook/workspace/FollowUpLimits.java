package org.vouchbook.workspace;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.Money;

/// The user's own limits for the duties, as kept in the settings: what is missing or makes no sense becomes the usual
/// one, so that a file edited by hand never stops the book.
///
/// @param giftLimit what one person may be given a year, as a number; none: no limit
/// @param giftCurrency its currency, an ISO 4217 code
public record FollowUpLimits(
        @Nullable Integer thankDays,
        @Nullable Integer askForIntroductionDays,
        @Nullable Integer remindDays,
        @Nullable Integer permissionInsteadDays,
        @Nullable Integer firstContactHours,
        @Nullable Integer statusDays,
        @Nullable Integer informDays,
        @Nullable Integer saleThanksDays,
        @Nullable Integer endDays,
        @Nullable Integer askHowItGoesDays,
        @Nullable BigDecimal giftLimit,
        @Nullable String giftCurrency) {
    /// The usual limits.
    public static final FollowUpLimits DEFAULT = of(FollowUpPolicy.DEFAULT);

    /// These limits.
    public static FollowUpLimits of(FollowUpPolicy policy) {
        Money gift = policy.giftLimit();
        return new FollowUpLimits(
                policy.thankDays(),
                policy.askForIntroductionDays(),
                policy.remindDays(),
                policy.permissionInsteadDays(),
                policy.firstContactHours(),
                policy.statusDays(),
                policy.informDays(),
                policy.saleThanksDays(),
                policy.endDays(),
                policy.askHowItGoesDays(),
                gift == null ? null : gift.amount(),
                gift == null ? null : gift.currency().getCurrencyCode());
    }

    /// The policy that they make.
    public FollowUpPolicy policy() {
        FollowUpPolicy usual = FollowUpPolicy.DEFAULT;
        return new FollowUpPolicy(
                or(thankDays, usual.thankDays()),
                or(askForIntroductionDays, usual.askForIntroductionDays()),
                or(remindDays, usual.remindDays()),
                or(permissionInsteadDays, usual.permissionInsteadDays()),
                or(firstContactHours, usual.firstContactHours()),
                or(statusDays, usual.statusDays()),
                or(informDays, usual.informDays()),
                or(saleThanksDays, usual.saleThanksDays()),
                or(endDays, usual.endDays()),
                or(askHowItGoesDays, usual.askHowItGoesDays()),
                gift());
    }

    private @Nullable Money gift() {
        if (giftLimit == null || giftLimit.signum() < 0 || giftCurrency == null) {
            return null;
        }
        try {
            return new Money(giftLimit, Currency.getInstance(giftCurrency));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int or(@Nullable Integer number, int usual) {
        return number == null || number < 1 || number > 365 ? usual : number;
    }
}
