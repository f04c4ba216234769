package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Row;

/// All tables of the book, in an order in which a table comes after those it refers to.
final class Tables {
    private Tables() {}

    static final List<Table<? extends Row>> ALL = List.of(
            ContactTable.TABLE,
            InteractionTable.TABLE,
            ScorecardTable.TABLE,
            ReferralTable.TABLE,
            StageMoveTable.TABLE,
            FollowUpAnswerTable.TABLE,
            SaleTable.TABLE,
            GiftTable.TABLE,
            PlantedRequestTable.TABLE,
            HandOffTable.TABLE,
            SatisfactionTable.TABLE,
            DeliveredResultTable.TABLE,
            PromiseTable.TABLE,
            InterviewTable.TABLE,
            ComplaintTable.TABLE,
            AskTable.TABLE,
            CommitmentTable.TABLE,
            WordingTable.TABLE,
            RehearsalTable.TABLE,
            NetworkingGroupTable.TABLE,
            MembershipTable.TABLE,
            GroupCommitmentTable.TABLE,
            GroupMeetingTable.TABLE,
            AttendanceTable.TABLE,
            HintPassedTable.TABLE,
            OtherChoiceTable.TABLE,
            ReferReasonTable.TABLE,
            AnticipationTable.TABLE,
            GuestEventTable.TABLE,
            InvitationTable.TABLE,
            LibraryItemTable.TABLE,
            TagRhythmTable.TABLE);

    static Table<? extends Row> of(Class<? extends Row> type) {
        return ALL.stream().filter(t -> t.type() == type).findFirst().orElseThrow();
    }

    static Table<? extends Row> named(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }
}
