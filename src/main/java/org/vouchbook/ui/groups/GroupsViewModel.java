package org.vouchbook.ui.groups;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
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
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.RecordSaving;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Change;
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
    private final ObservableList<NetworkingGroup> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable GroupReport> report = new ReadOnlyObjectWrapper<>(this, "report");
    private long chosen;
    private int asked;
    private boolean looking;

    /// Of an open book.
    public GroupsViewModel(Session session) {
        this.session = session;
        groups = new Groups(session.workspace());
        saving = new RecordSaving(
                session.background(),
                session.workspace().ids(),
                (record, _, with) -> groups.save(record, with.toArray(Row[]::new)),
                groups::delete);
        session.changes().onChange(this::follow);
    }

    /// Every group, by name.
    public ObservableList<NetworkingGroup> all() {
        return all;
    }

    /// The group that is open; null for none.
    public ReadOnlyObjectProperty<@Nullable GroupReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Starts to look: from now on changes are followed.
    ///
    /// @param groupId which one to open; null: the one that was open last, or the first
    public void look(@Nullable Long groupId) {
        looking = true;
        if (groupId != null) {
            chosen = groupId;
        }
        load();
    }

    /// Nobody looks any more.
    public void leave() {
        looking = false;
    }

    /// Opens a group.
    public void choose(long groupId) {
        if (chosen != groupId) {
            chosen = groupId;
            load();
        }
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
            choose(group.id());
        }
    }

    private void follow(Change change) {
        if (looking && change.kinds().stream().anyMatch(SHOWN::contains)) {
            load();
        }
    }

    private void load() {
        long wanted = chosen;
        int mine = ++asked;
        session.background().run(() -> read(wanted), read -> {
            // Of answers that overtake each other the last one asked for counts.
            if (mine == asked) {
                chosen = read.report() == null ? 0 : read.report().group().id();
                all.setAll(read.all());
                report.set(read.report());
            }
        });
    }

    private record Read(List<NetworkingGroup> all, @Nullable GroupReport report) {}

    private Read read(long wanted) {
        List<NetworkingGroup> now = groups.all();
        long id = now.stream()
                .map(NetworkingGroup::id)
                .filter(g -> g == wanted)
                .findFirst()
                .orElse(now.isEmpty() ? 0L : now.getFirst().id());
        return new Read(now, id == 0 ? null : groups.report(id).orElse(null));
    }

    /// The group that is open.
    GroupReport open() {
        return Objects.requireNonNull(report.get(), "no group is open");
    }
}
