package org.vouchbook.ui.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field;
import org.vouchbook.ui.form.Field.Person;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;

/// The form of a membership: of a person that is known, or in a group that is known, or of one that is put right.
final class MemberForm {
    private final Typing typing;
    private final @Nullable Membership was;
    private final List<Membership> others;
    private final Typed since;
    private final Typed role;
    private final Typed ended;

    /// @param others memberships that the new one must not repeat
    MemberForm(Typing typing, @Nullable Membership was, List<Membership> others) {
        this.typing = typing;
        this.was = was;
        this.others =
                others.stream().filter(o -> was == null || o.id() != was.id()).toList();
        since = typing.past("groups.since", was == null ? typing.today() : was.since());
        role = typing.line("groups.role", was == null ? "" : was.role(), false);
        ended = typing.pastOrNone("groups.left", was == null ? null : was.ended());
    }

    /// Takes somebody into a group.
    Form into(NetworkingGroup group, Person person) {
        return form(
                group.name(),
                List.of(person, since, role),
                () -> person.needed().id(),
                group::id);
    }

    /// Takes a person into one of the groups.
    Form of(Contact contact, List<NetworkingGroup> groups) {
        var group = new Pick<>("groups.group", groups, NetworkingGroup::name, null, null);
        return form(
                contact.displayName(),
                List.of(group, since, role),
                contact::id,
                () -> group.needed().id());
    }

    /// Puts a membership right.
    Form edit(String name, Membership membership) {
        return form(name, List.of(since, ended, role), membership::contactId, membership::groupId);
    }

    private Form form(String hint, List<Field> fields, LongSupplier contactId, LongSupplier groupId) {
        return new Form(Messages.of("groups.member"), hint, was, new ArrayList<>(fields), () -> {
            LocalDate start = typing.neededDay(since);
            LocalDate end = typing.day(ended);
            if (end != null && end.isBefore(start)) {
                return new Made.Refused(
                        Messages.of("groups.problem.left", typing.words().day(start)));
            }
            long who = contactId.getAsLong();
            long where = groupId.getAsLong();
            String does = role.typed();
            LongFunction<Membership> made = id -> new Membership(id, who, where, start, does, end);
            Membership draft = Objects.requireNonNull(made.apply(was == null ? 1 : was.id()));
            return others.stream()
                    .filter(o -> o.contactId() == who && o.sameStay(draft))
                    .findFirst()
                    .<Made>map(o -> new Made.Refused(
                            Messages.of("groups.problem.twice", typing.words().day(o.since()))))
                    .orElseGet(() -> Made.row(ids -> made.apply(Form.id(was, ids))));
        });
    }
}
