package org.vouchbook.ui.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.GroupMember;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.AgreementFields;
import org.vouchbook.ui.form.Field.People;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.workspace.PeopleIndex;

/// The forms of a networking group: itself, what was agreed, a meeting, a one-to-one.
///
/// @param index finds people
/// @param now when it is noted
record GroupForms(Typing typing, PeopleIndex index, Instant now) {
    Form group(@Nullable NetworkingGroup was) {
        Typed name = typing.line("groups.name", was == null ? "" : was.name(), true);
        Pick<NetworkingGroup.Kind> kind = Pick.of(
                "groups.kind",
                List.of(NetworkingGroup.Kind.values()),
                "groups.kinds.",
                was == null ? NetworkingGroup.Kind.REFERRALS : was.kind());
        Typed rhythm = typing.number("groups.rhythm", was == null ? null : was.rhythmDays(), 1, 366, false);
        Typed next = typing.day("groups.next", was == null ? null : was.nextMeeting());
        Typed fee = typing.amountOrNone("groups.fee", was == null ? null : was.yearlyFee());
        Typed note = typing.area("right.note", was == null ? "" : was.note(), false);
        return new Form(
                Messages.of("groups.group"),
                Messages.of("groups.hint"),
                was,
                List.of(name, kind, rhythm, next, fee, note),
                () -> {
                    Money costs = Text.line(fee.typed()).isEmpty() ? null : typing.amount(fee);
                    Integer every = typing.number(rhythm);
                    LocalDate day = typing.day(next);
                    NetworkingGroup.Kind what = kind.needed();
                    String called = name.typed();
                    String more = note.typed();
                    return Made.row(
                            ids -> new NetworkingGroup(Form.id(was, ids), called, what, every, day, costs, more));
                });
    }

    Form commitment(NetworkingGroup group, @Nullable GroupCommitment was) {
        var fields = new AgreementFields(typing, "groups.per_quarter", was == null ? null : was.agreement());
        return new Form(
                Messages.of("groups.commitment"),
                group.name(),
                was,
                fields.all(),
                () -> fields.made(
                        agreed -> Made.row(ids -> new GroupCommitment(Form.id(was, ids), group.id(), agreed))));
    }

    /// Those who are members, and those who were there.
    Form meeting(GroupReport report, @Nullable GroupMeeting was) {
        Map<Long, Attendance> there = new HashMap<>();
        report.attendances().stream()
                .filter(a -> was != null && a.meetingId() == was.id())
                .forEach(a -> there.put(a.contactId(), a));
        List<Contact> people = report.members().stream()
                .filter(m -> m.membership().on(was == null ? typing.today() : was.date())
                        || there.containsKey(m.contact().id()))
                .map(GroupMember::contact)
                .distinct()
                .toList();
        Typed date = typing.past("right.date", was == null ? typing.today() : was.date());
        People present = People.of("groups.present", people, p -> there.containsKey(p.id()));
        Typed said = typing.area("groups.said", was == null ? "" : was.said(), false);
        Typed passed = typing.area("groups.passed", was == null ? "" : was.passed(), false);
        return new Form(
                Messages.of("groups.meeting"),
                Messages.of("groups.meeting.hint", report.group().name()),
                was,
                List.of(date, present, said, passed),
                () -> {
                    LocalDate day = typing.neededDay(date);
                    List<Contact> came = present.value();
                    String words = said.typed();
                    String names = passed.typed();
                    return new Made.Rows(ids -> {
                        var meeting = new GroupMeeting(
                                Form.id(was, ids), report.group().id(), day, words, names);
                        var rows = new ArrayList<Row>(List.of(meeting));
                        for (Contact one : came) {
                            rows.add(Optional.ofNullable(there.get(one.id()))
                                    .orElseGet(() -> new Attendance(ids.getAsLong(), one.id(), meeting.id())));
                        }
                        return rows;
                    });
                });
    }

    /// It is something that happened with the member: it speaks for a side of the relationship and counts as contact.
    Form oneToOne(Contact contact) {
        InteractionKind kind = InteractionKind.ONE_TO_ONE;
        Typed date = typing.past("right.date", typing.today());
        Pick<Axis> axis = Pick.of(
                "groups.axis", List.of(Axis.values()), "axis.", kind.usualAxis().orElseThrow());
        Typed note = typing.area("groups.one_to_one.note", "", false);
        return new Form(
                Messages.of("groups.one_to_one.title", contact.displayName()),
                Messages.of("groups.one_to_one.hint"),
                null,
                List.of(date, axis, note),
                () -> {
                    LocalDate day = typing.neededDay(date);
                    Axis side = axis.needed();
                    String said = note.typed();
                    return Made.row(ids -> new Interaction(
                            ids.getAsLong(), contact.id(), kind, kind.usualDirection(), day, said, side, now));
                });
    }
}
