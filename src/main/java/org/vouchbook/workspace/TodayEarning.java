package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.vouchbook.domain.ActionDue;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.GuestTalk;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.NeedDue;
import org.vouchbook.domain.ReviewDue;
import org.vouchbook.domain.TouchPolicy;

/// What earns the right to ask: needs that come, what strengthens a reason to refer us, what was agreed and is to be
/// looked at, and a word to those who came to an event.
///
/// @param people those who are not archived are shown
record TodayEarning(Workspace workspace, PeopleList people, TouchPolicy touch) {
    /// The first due first.
    ///
    /// @param answers the last answer by duty
    List<TodayLine> of(Map<FollowUpKey, FollowUpAnswer> answers) {
        LocalDate day = workspace.today();
        var lines = new ArrayList<TodayLine>();
        workspace.asks().needsOpen(day.minusDays(NeedDue.LATE_DAYS)).stream()
                .flatMap(need -> NeedDue.of(need, day).stream())
                .forEach(due ->
                        add(lines, due.followUp(answers, touch, workspace.zone()), new TodayLine.Cause.OfNeed(due)));
        workspace.asks().actionsOpen().stream()
                .flatMap(reason -> ActionDue.of(reason).stream())
                .forEach(due -> add(lines, due.followUp(answers, workspace.zone()), new TodayLine.Cause.OfAction(due)));
        workspace.asks().toReview().stream()
                .flatMap(agreed -> ReviewDue.of(agreed).stream())
                .forEach(due -> add(lines, due.followUp(answers, workspace.zone()), new TodayLine.Cause.OfReview(due)));
        guests().forEach(talk ->
                add(lines, talk.followUp(answers, touch, workspace.zone()), new TodayLine.Cause.OfGuest(talk)));
        lines.sort(Comparator.comparing(TodayLine::followUp, FollowUp.BY_DUE));
        return lines;
    }

    /// Who came to an event lately and has not been spoken to since.
    private List<GuestTalk> guests() {
        LocalDate day = workspace.today();
        var talks = new ArrayList<GuestTalk>();
        for (Invitation guest : workspace.events().unspoken(day.minusDays(GuestTalk.LATE_DAYS), day)) {
            workspace.events().event(guest.eventId()).ifPresent(event -> talks.add(new GuestTalk(guest, event)));
        }
        return talks;
    }

    private void add(List<TodayLine> lines, FollowUp followUp, TodayLine.Cause cause) {
        people.present(followUp.personId()).ifPresent(person -> lines.add(new TodayLine(followUp, person, cause)));
    }
}
