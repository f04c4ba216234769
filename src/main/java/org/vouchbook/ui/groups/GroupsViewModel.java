package org.vouchbook.ui.groups;

import java.util.Currency;
import java.util.Set;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.OpenRecord;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.RecordSaving;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Groups;

/// The networking groups and the one that is open, as they stand while somebody looks.
public final class GroupsViewModel {
    private static final Set<Class<? extends Row>> SHOWN = Set.of(
            NetworkingGroup.class,
            Membership.class,
            Commitment.class,
            GroupCommitment.class,
            GroupMeeting.class,
            Attendance.class,
            Contact.class,
            Interaction.class,
            Referral.class,
            Sale.class,
            Scorecard.class);

    private final Session session;
    private final Groups groups;
    private final RecordSaving saving;
    private final OpenRecord<NetworkingGroup, GroupReport> open;

    /// Of an open book.
    public GroupsViewModel(Session session) {
        this.session = session;
        groups = new Groups(session.workspace());
        saving = new RecordSaving(
                session.background(),
                session.workspace().ids(),
                (record, _, with) -> groups.save(record, with.toArray(Row[]::new)),
                groups::delete);
        open = new OpenRecord<>(session, groups::all, groups::report, SHOWN);
    }

    /// Every group, by name, and the one that is open.
    OpenRecord<NetworkingGroup, GroupReport> open() {
        return open;
    }

    RecordSaving saving() {
        return saving;
    }

    Written words() {
        return new Written(session.locale(), session.workspace().today());
    }

    /// The forms of groups.
    GroupForms forms() {
        var usual = Currency.getInstance(session.settings().get().currency());
        return new GroupForms(
                new Typing(words(), usual), session.index(), session.workspace().now());
    }

    /// What a form brought into the book is what is open next, where it is a group.
    void made(Row record) {
        if (record instanceof NetworkingGroup group) {
            open.choose(group.id());
        }
    }
}
