package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.GroupMember;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.domain.GroupReturn;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.storage.GroupReader;

/// Networking groups: who is in them, what was agreed, their meetings, and the one-to-ones with their members (K3–K5).
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Groups {
    private final Workspace workspace;

    /// A contact's part in a group.
    public record Part(NetworkingGroup group, Membership membership) {}

    /// A contact with the groups they are or were in.
    ///
    /// @param all every group of the book, by name
    /// @param parts the first first
    public record Person(Contact contact, List<NetworkingGroup> all, List<Part> parts) {}

    /// The groups of an open book.
    public Groups(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every group, by name.
    public List<NetworkingGroup> all() {
        return reader().groups();
    }

    /// A contact with the groups they are or were in; nothing when there is no such contact.
    public Optional<Person> person(long contactId) {
        List<NetworkingGroup> all = all();
        Map<Long, NetworkingGroup> groups = new HashMap<>();
        all.forEach(g -> groups.put(g.id(), g));
        var parts = new ArrayList<Part>();
        for (Membership membership : reader().memberships(contactId)) {
            NetworkingGroup group = groups.get(membership.groupId());
            if (group != null) {
                parts.add(new Part(group, membership));
            }
        }
        return workspace.reader().contact(contactId).map(c -> new Person(c, all, parts));
    }

    /// All that is known of a group today; nothing when there is no such group.
    public Optional<GroupReport> report(long groupId) {
        return all().stream().filter(g -> g.id() == groupId).findFirst().map(this::report);
    }

    private GroupReport report(NetworkingGroup group) {
        LocalDate today = workspace.today();
        List<Membership> memberships = reader().members(group.id());
        List<Attendance> attendances = reader().attendances(group.id());
        Set<Long> ids = memberships.stream().map(Membership::contactId).collect(Collectors.toSet());
        Map<Long, PersonFacts> people = new HashMap<>();
        workspace.reader().facts(ids).forEach(p -> people.put(p.id(), p));
        List<Interaction> interactions = reader().interactions(ids);
        List<Referral> referrals = workspace.reader().referralsOf(ids);
        List<Commitment> agreed = reader().agreed(ids);
        var members = new ArrayList<GroupMember>();
        for (Membership membership : memberships) {
            PersonFacts person = people.get(membership.contactId());
            if (person != null) {
                members.add(GroupMember.of(
                                person.contact(),
                                membership,
                                person.card(),
                                interactions,
                                attendances,
                                referrals,
                                today)
                        .agreeing(agreed, today));
            }
        }
        List<GroupMeeting> meetings = reader().meetings(group.id());
        List<Sale> sales = workspace.reader().salesSince(today.minusMonths(12));
        return new GroupReport(
                group,
                members,
                reader().commitments(group.id()),
                meetings,
                attendances,
                GroupReturn.of(group, members, meetings, referrals, sales, today),
                today);
    }

    /// Saves a record of a group, new or changed, with those that come with it. A meeting takes away whoever is not
    /// among its attendances any more.
    public void save(Row record, Row... with) {
        var edits = new ArrayList<Edit>(List.of(new Edit.Put(record)));
        for (Row more : with) {
            edits.add(new Edit.Put(more));
        }
        if (record instanceof GroupMeeting meeting) {
            Set<Long> there = edits.stream().map(e -> e.row().id()).collect(Collectors.toSet());
            attendances(meeting).filter(a -> !there.contains(a.id())).forEach(a -> edits.add(new Edit.Delete(a)));
        }
        workspace.commit(new ChangeSet(ChangeLabel.of("change.group_saved", name(record)), edits));
    }

    /// Deletes a record of a group; a group goes with all that hangs on it.
    public void delete(Row record) {
        var edits = new ArrayList<Edit>();
        if (record instanceof NetworkingGroup group) {
            List<Row> rows = new ArrayList<>(reader().attendances(group.id()));
            rows.addAll(reader().meetings(group.id()));
            rows.addAll(reader().commitments(group.id()));
            rows.addAll(reader().members(group.id()));
            rows.forEach(r -> edits.add(new Edit.Delete(r)));
        } else if (record instanceof GroupMeeting meeting) {
            attendances(meeting).forEach(a -> edits.add(new Edit.Delete(a)));
        }
        edits.add(new Edit.Delete(record));
        workspace.commit(new ChangeSet(ChangeLabel.of("change.group_deleted", name(record)), edits));
    }

    private Stream<Attendance> attendances(GroupMeeting meeting) {
        return reader().attendances(meeting.groupId()).stream().filter(a -> a.meetingId() == meeting.id());
    }

    /// The group's name; for what happened with a person, the person's.
    private String name(Row record) {
        long groupId = switch (record) {
            case NetworkingGroup group -> group.id();
            case Membership membership -> membership.groupId();
            case GroupCommitment commitment -> commitment.groupId();
            case GroupMeeting meeting -> meeting.groupId();
            default -> 0L;
        };
        if (record instanceof NetworkingGroup group) {
            return group.name();
        }
        return groupId == 0
                ? workspace
                        .reader()
                        .contact(record.contactId())
                        .map(Contact::displayName)
                        .orElse("")
                : all().stream()
                        .filter(g -> g.id() == groupId)
                        .map(NetworkingGroup::name)
                        .findFirst()
                        .orElse("");
    }

    private GroupReader reader() {
        return workspace.groups();
    }
}
