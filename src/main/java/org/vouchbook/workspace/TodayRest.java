package org.vouchbook.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.Quarter;
import org.vouchbook.domain.QuarterFigures;
import org.vouchbook.domain.ReportCard;
import org.vouchbook.domain.Sale;

/// What Today asks the book for besides the duties of the referrals and the silences.
///
/// @param asked since the last quarter began
/// @param sales since then
/// @param first of what people deserve, what comes before the silences
/// @param renewals in no particular order
record TodayRest(
        List<Ask> asked, List<Sale> sales, ReferredNow referred, List<TodayLine> first, List<TodayLine> renewals) {
    /// Reads it on the book's thread.
    ///
    /// @param people none: they are not all known yet
    static TodayRest read(
            Workspace workspace,
            Quarter quarter,
            Collection<OpenDuties.Entry> referrals,
            @Nullable TodayPeople people) {
        LocalDate since = quarter.previous().first();
        return new TodayRest(
                workspace.reader().asksSince(since),
                workspace.reader().salesSince(since),
                referred(referrals, quarter, workspace.zone()),
                people == null ? List.of() : people.first(),
                people == null ? List.of() : people.renewals());
    }

    /// What is asked of all referrals in a quarter.
    static ReferredNow referred(Collection<OpenDuties.Entry> referrals, Quarter quarter, ZoneId zone) {
        LocalDate before = quarter.previous().first();
        return ReferredNow.of(referrals, before, before.atStartOfDay(zone).toInstant());
    }

    /// The quarter's report card beside the last.
    ///
    /// @param answered since the last quarter began
    /// @param overdue how many duties are late now
    ReportCard card(Quarter quarter, List<FollowUpAnswer> answered, int overdue, ZoneId zone) {
        return new ReportCard(
                QuarterFigures.of(quarter, asked, referred.recent(), answered, overdue, sales, zone),
                QuarterFigures.of(quarter.previous(), asked, referred.recent(), answered, 0, sales, zone));
    }
}
