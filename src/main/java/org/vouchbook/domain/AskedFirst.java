package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// An introduction that was asked for is never confirmed before the ask (F1). An ask is about a prospect where it names
/// them; asked twice, the first one holds. Who introduces without being asked, or was asked about somebody else, is
/// free to do so on any day.
public final class AskedFirst {
    private AskedFirst() {}

    /// The decision, or the refusal where it confirms an introduction too early. One that was known before is not
    /// asked about: an older book may hold it.
    ///
    /// @param asks of anybody, about anybody
    /// @param zone turns the moment of the confirmation into its day
    public static Decision hold(
            Referral before, Decision decision, Contact prospect, Collection<Ask> asks, ZoneId zone) {
        if (!(decision instanceof Decision.Moved(Referral after, String _))) {
            return decision;
        }
        Introduction introduction = after.ladder().confirmed();
        if (introduction == null || Objects.equals(introduction, before.ladder().introduction())) {
            return decision;
        }
        LocalDate day = introduction.at().atZone(zone).toLocalDate();
        return firstAsk(after, prospect, asks).filter(day::isBefore).isPresent()
                ? new Decision.Refused(Decision.Reason.INTRODUCED_BEFORE_ASK)
                : decision;
    }

    private static Optional<LocalDate> firstAsk(Referral referral, Contact prospect, Collection<Ask> asks) {
        Pattern name = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(Text.fold(prospect.displayName())) + "(?![\\p{L}\\p{N}])");
        return asks.stream()
                .filter(a -> referral.direction() == ReferralDirection.RECEIVED
                        && a.contactId() == referral.counterpartId()
                        && a.asked()
                        && a.way() == Ask.Way.INTRODUCTION
                        && name.matcher(Text.fold(a.about())).find())
                .map(Ask::date)
                .min(LocalDate::compareTo);
    }
}
