package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.GroupMeeting;

/// Meetings of networking groups in the table `group_meeting`.
final class GroupMeetingTable {
    private GroupMeetingTable() {}

    static final Table<GroupMeeting> TABLE = new Table<>(
            "group_meeting",
            GroupMeeting.class,
            List.of(
                    Column.of("group_id", GroupMeeting::groupId),
                    Column.of("on_day", GroupMeeting::date),
                    Column.of("said", GroupMeeting::said),
                    Column.of("passed", GroupMeeting::passed)),
            row -> new GroupMeeting(
                    row.getLong("id"),
                    row.getLong("group_id"),
                    Sql.date(row, "on_day"),
                    row.getString("said"),
                    row.getString("passed")));
}
