package org.vouchbook.storage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.Row;

/// Reads networking groups, a query for each kind of record. Every method raises
/// [org.vouchbook.domain.BookException] when the file fails.
public final class GroupReader {
    private final Database database;

    /// Reads from an open book.
    public GroupReader(Database database) {
        this.database = database;
    }

    /// Every group, by name.
    public List<NetworkingGroup> groups() {
        return select(NetworkingGroupTable.TABLE, "ORDER BY LOWER(name), id");
    }

    /// Who is or was in a group, the first first.
    public List<Membership> members(long groupId) {
        return select(MembershipTable.TABLE, "WHERE group_id = ? ORDER BY since, id", groupId);
    }

    /// The groups a contact is or was in, the first first.
    public List<Membership> memberships(long contactId) {
        return select(MembershipTable.TABLE, "WHERE contact_id = ? ORDER BY since, id", contactId);
    }

    /// A group's commitments.
    public List<GroupCommitment> commitments(long groupId) {
        return select(GroupCommitmentTable.TABLE, "WHERE group_id = ? ORDER BY id", groupId);
    }

    /// What groups agreed, still holds, and is to be looked at together on a day.
    public List<GroupCommitment> toReview() {
        return select(GroupCommitmentTable.TABLE, "WHERE ended IS NULL AND review IS NOT NULL ORDER BY id");
    }

    /// A group's meetings.
    public List<GroupMeeting> meetings(long groupId) {
        return select(GroupMeetingTable.TABLE, "WHERE group_id = ? ORDER BY id", groupId);
    }

    /// Who was at a group's meetings.
    public List<Attendance> attendances(long groupId) {
        return select(
                AttendanceTable.TABLE,
                "WHERE meeting_id IN (SELECT id FROM group_meeting WHERE group_id = ?) ORDER BY id",
                groupId);
    }

    /// The meetings a contact was at, by their ids.
    public Set<Long> meetingsWith(long contactId) {
        return select(AttendanceTable.TABLE, "WHERE contact_id = ?", contactId).stream()
                .map(Attendance::meetingId)
                .collect(Collectors.toSet());
    }

    /// Everything that happened with these contacts.
    public List<Interaction> interactions(Collection<Long> contactIds) {
        return database.read(c -> InteractionTable.TABLE.selectAny(c, "WHERE contact_id = ANY(?)", contactIds));
    }

    /// What these contacts have agreed to.
    public List<Commitment> agreed(Collection<Long> contactIds) {
        return database.read(c -> CommitmentTable.TABLE.selectAny(c, "WHERE contact_id = ANY(?)", contactIds));
    }

    private <R extends Row> List<R> select(Table<R> table, String condition, Object... parameters) {
        return database.read(c -> table.select(c, condition, parameters));
    }
}
