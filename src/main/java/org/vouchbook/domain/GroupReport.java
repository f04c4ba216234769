package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How well a networking group is cultivated, and what comes of it (K4, K5).
///
/// @param members those who are in it on the day before those who left, by name
/// @param commitments the latest first
/// @param meetings the latest first
/// @param balance what it took and what it brought
public record GroupReport(
        NetworkingGroup group,
        List<GroupMember> members,
        List<GroupCommitment> commitments,
        List<GroupMeeting> meetings,
        List<Attendance> attendances,
        GroupReturn balance,
        LocalDate today) {
    public GroupReport {
        members = members.stream()
                .sorted(Comparator.comparing((GroupMember m) -> !m.membership().on(today))
                        .thenComparing(m -> m.contact().displayName())
                        .thenComparingLong(m -> m.membership().id()))
                .toList();
        commitments = commitments.stream()
                .sorted(Comparator.comparing(
                                (GroupCommitment c) -> c.agreement().since())
                        .thenComparingLong(GroupCommitment::id)
                        .reversed())
                .toList();
        meetings = meetings.stream()
                .sorted(Comparator.comparing(GroupMeeting::date)
                        .thenComparingLong(GroupMeeting::id)
                        .reversed())
                .toList();
        attendances = List.copyOf(attendances);
    }

    /// The members on the day.
    public List<GroupMember> present() {
        return members.stream().filter(m -> m.membership().on(today)).toList();
    }

    /// One-to-one meetings with present members in the last twelve months.
    public int oneToOnes() {
        return present().stream().mapToInt(GroupMember::oneToOnes).sum();
    }

    /// Introductions that members made for us while they were in it.
    public int received() {
        return members.stream().mapToInt(GroupMember::received).sum();
    }

    /// Introductions that we made for members while they were in it.
    public int given() {
        return members.stream().mapToInt(GroupMember::given).sum();
    }

    /// Introductions that present members made for us in the quarter of the day: what was kept of a commitment (J15).
    public int thisQuarter() {
        return present().stream().mapToInt(GroupMember::thisQuarter).sum();
    }

    /// The mean of one axis over the present members who are rated, 0 to 10; nothing when nobody is.
    public OptionalDouble mean(Axis axis) {
        var cards = new ArrayList<Scorecard>();
        for (GroupMember member : present()) {
            Scorecard card = member.card();
            if (card != null) {
                cards.add(card);
            }
        }
        return cards.stream().mapToDouble(c -> c.value(axis)).average();
    }

    /// The next meeting, see [NetworkingGroup#next].
    public Optional<LocalDate> next() {
        return group.next(meetings.isEmpty() ? null : meetings.getFirst().date(), today);
    }

    /// The present member whom we have not met one to one for the longest time; nothing where nobody is a member (K4).
    public Optional<GroupMember> longestUnmet() {
        return present().stream()
                .min(Comparator.comparing((GroupMember m) -> {
                            LocalDate last = m.lastOneToOne();
                            return last == null ? LocalDate.MIN : last;
                        })
                        .thenComparingLong(m -> m.contact().id()));
    }

    /// Who was at a meeting, by the ids of their contacts.
    public List<Long> at(GroupMeeting meeting) {
        return attendances.stream()
                .filter(a -> a.meetingId() == meeting.id())
                .map(Attendance::contactId)
                .toList();
    }
}
