package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.GroupMember;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.support.TestBook;

/// A networking group in a real book: each action is one change, deleting and merging leave nothing hanging.
class GroupsTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Groups groups;
    private Contact ana;
    private Contact ben;
    private NetworkingGroup circle;
    private GroupMeeting meeting;

    @SuppressWarnings("NullAway.Init")
    GroupsTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        groups = new Groups(book.workspace());
        ana = book.add("Ana", "Alves");
        ben = book.add("Ben", "Brown");
        circle = new NetworkingGroup(id(), "Circle", NetworkingGroup.Kind.REFERRALS, 14, null, null, "");
        groups.save(circle);
        groups.save(member(ana, 400));
        groups.save(member(ben, 200));
        meeting = new GroupMeeting(id(), circle.id(), book.today().minusDays(3), "schools", "");
        groups.save(meeting, there(ana), there(ben));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private long id() {
        return book.workspace().ids().getAsLong();
    }

    private Membership member(Contact contact, int daysAgo) {
        return new Membership(id(), contact.id(), circle.id(), book.today().minusDays(daysAgo), "seat", null);
    }

    private Attendance there(Contact contact) {
        return new Attendance(id(), contact.id(), meeting.id());
    }

    private GroupReport report() {
        return groups.report(circle.id()).orElseThrow();
    }

    private List<String> names() {
        return report().members().stream().map(m -> m.contact().givenName()).toList();
    }

    @Test
    void whoWasThereIsSavedAndUndoneWithTheMeeting() {
        assertEquals(List.of(ana.id(), ben.id()), report().at(meeting));
        Attendance first = report().attendances().getFirst();
        groups.save(meeting, first);
        assertEquals(List.of(ana.id()), report().at(meeting));
        book.workspace().undo();
        assertEquals(List.of(ana.id(), ben.id()), report().at(meeting));
        groups.delete(meeting);
        assertEquals(List.of(), report().meetings());
        assertEquals(List.of(), report().attendances());
        book.workspace().undo();
        assertEquals(List.of(ana.id(), ben.id()), report().at(meeting));
    }

    @Test
    void aOneToOneCountsForTheMemberAndAsContact() {
        var met = new Interaction(
                id(),
                ben.id(),
                InteractionKind.ONE_TO_ONE,
                InteractionKind.ONE_TO_ONE.usualDirection(),
                book.today(),
                "his ten clients",
                Axis.RECIPROCITY,
                book.workspace().now());
        groups.save(met);
        GroupMember member = report().members().getLast();
        assertEquals(1, member.oneToOnes());
        assertEquals(ana.id(), report().longestUnmet().orElseThrow().contact().id());
        assertEquals(
                book.today(),
                book.workspace().reader().facts(List.of(ben.id())).getFirst().lastContact());
    }

    @Test
    void aGroupGoesWithAllThatHangsOnItAndComesBackWhole() {
        var agreed = new GroupCommitment(
                id(),
                circle.id(),
                new Agreement(
                        "one a month",
                        "",
                        Agreement.Formality.WRITTEN,
                        book.today(),
                        3,
                        "tours",
                        "savings",
                        null,
                        null));
        groups.save(agreed);
        GroupReport before = report();
        groups.delete(circle);
        assertEquals(Optional.empty(), groups.report(circle.id()));
        assertEquals(List.of(), groups.person(ana.id()).orElseThrow().parts());
        book.workspace().undo();
        assertEquals(before, report());
        book.reopen();
        assertEquals(before, new Groups(book.workspace()).report(circle.id()).orElseThrow());
    }

    /// Ana is in it for more than a year and agreed today, as all did; who is in no group has nothing of it.
    @Test
    void whatTheGroupAgreedSpeaksForEachMember() {
        assertEquals(Set.of(), shown(ana));
        groups.save(new GroupCommitment(
                id(),
                circle.id(),
                new Agreement("one a month", "", Agreement.Formality.VERBAL, book.today(), null, "", "", null, null)));
        assertEquals(Set.of(Axis.COMMITMENT), shown(ana));
        assertEquals(Set.of(), shown(book.add("Cem", "Demir")));
    }

    private Set<Axis> shown(Contact contact) {
        return book.people()
                .open(contact.id())
                .orElseThrow()
                .shown(book.today(), book.workspace().zone());
    }

    @Test
    void twoEntriesOfOneMemberBecomeOneMembershipAndOneChair() {
        book.people().merge(ana.id(), ben.id());
        assertEquals(List.of("Ana"), names());
        assertEquals(List.of(ana.id()), report().at(meeting));
        book.workspace().undo();
        assertEquals(List.of("Ana", "Ben"), names());
        assertEquals(2, report().attendances().size());
    }

    @Test
    void anotherEntryBringsItsMembershipAlong() {
        Contact twin = book.add("Ben", "Braun");
        book.people().merge(twin.id(), ben.id());
        assertEquals(2, names().size());
        assertTrue(report().at(meeting).contains(twin.id()));
    }

    @Test
    void whoIsDeletedLeavesTheGroupAndItsMeetings() {
        book.people().delete(List.of(ben.id()));
        assertEquals(List.of("Ana"), names());
        assertEquals(List.of(ana.id()), report().at(meeting));
        book.workspace().undo();
        assertEquals(2, report().attendances().size());
    }
}
