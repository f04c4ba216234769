package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.HeldTable;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Text;

/// The people of the book: reading one with everything, adding, changing, bulk edits, deleting.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class People {
    private final Workspace workspace;

    /// The people of an open book.
    public People(Workspace workspace) {
        this.workspace = workspace;
    }

    /// A person with everything known of them; nothing when there is no such contact (any more).
    public Optional<PersonFile> open(long id) {
        return workspace.reader().contact(id).map(contact -> {
            List<Referral> referrals = workspace.reader().referralsOf(id);
            var others = new HashSet<Long>();
            referrals.forEach(r -> {
                others.add(r.counterpartId());
                others.add(r.prospectId());
            });
            var lifetime = new Lifetime(workspace, id, referrals);
            return new PersonFile(
                    contact,
                    workspace.reader().scorecards(id),
                    workspace.reader().interactions(id),
                    referrals,
                    workspace.reader().contacts(others),
                    lifetime.readOn() ? lifetime.worth() : null,
                    records(id));
        });
    }

    /// What they bought and brought, to be read step by step.
    public Lifetime lifetime(PersonFile file) {
        return new Lifetime(workspace, file.contact().id(), file.referrals());
    }

    private List<Row> records(long id) {
        List<Row> records = new ArrayList<>(workspace.asks().records(id));
        for (Membership membership : workspace.groups().memberships(id)) {
            records.add(membership);
            records.addAll(workspace.groups().commitments(membership.groupId()));
        }
        return records;
    }

    /// Everything that the book holds on a person, for whoever asks what is held on them.
    public List<HeldTable> held(long id) {
        return workspace.reader().held(id);
    }

    /// Who did the last contact with each of these (L1); those with whom nobody ever was in touch are left out.
    ///
    /// @param ids not many
    public Map<Long, Direction> spokeLast(Collection<Long> ids) {
        return workspace.figures().spokeLast(ids);
    }

    /// Adds a person. The id and date of creation of `draft` are replaced.
    public Contact add(Contact draft) {
        Contact added = draft.withIdentity(workspace.ids().getAsLong(), workspace.now());
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.contact_added", added.displayName()), added));
        return added;
    }

    /// Saves a person as changed.
    public void save(Contact changed) {
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.contact_changed", changed.displayName()), changed));
    }

    /// Gives several people a tag; a blank one does nothing.
    public void addTag(Collection<Long> ids, String raw) {
        String tag = Text.line(raw);
        if (!tag.isEmpty()) {
            change(ids, ChangeLabel.of("change.tagged", tag, String.valueOf(ids.size())), c -> {
                var tags = new ArrayList<>(c.tags());
                tags.add(tag);
                return c.edit().tags(tags).build();
            });
        }
    }

    /// Takes a tag from several people, however it is capitalised.
    public void removeTag(Collection<Long> ids, String tag) {
        change(
                ids,
                ChangeLabel.of("change.untagged", tag, String.valueOf(ids.size())),
                c -> c.edit()
                        .tags(c.tags().stream()
                                .filter(t -> !t.equalsIgnoreCase(tag))
                                .toList())
                        .build());
    }

    /// Makes several people of one kind.
    public void setKind(Collection<Long> ids, ContactKind kind) {
        change(
                ids,
                ChangeLabel.of("change.kind", String.valueOf(ids.size())),
                c -> c.edit().kind(kind).build());
    }

    /// Sets how often we mean to be in touch with several people, such as all with a tag (L10).
    ///
    /// @param days between two contacts; nothing: as usual for their kind
    public void setRhythm(Collection<Long> ids, @Nullable Integer days) {
        change(
                ids,
                ChangeLabel.of("change.rhythm", String.valueOf(ids.size())),
                c -> c.edit().rhythmDays(days).build());
    }

    /// Archives several people, or takes them out again.
    public void setArchived(Collection<Long> ids, boolean archived) {
        String key = archived ? "change.archived" : "change.unarchived";
        change(
                ids,
                ChangeLabel.of(key, String.valueOf(ids.size())),
                c -> c.edit().archived(archived).build());
    }

    /// Deletes people with everything that hangs on them. What others keep of them stays without them: a client
    /// whose referrer is deleted keeps the sales, a referrer whose prospect is deleted keeps the gifts.
    public void delete(Collection<Long> ids) {
        Collection<Contact> contacts = workspace.reader().contacts(ids).values();
        int referrals = workspace.reader().referralsOf(ids).size();
        workspace.commit(new ChangeSet(deletion(contacts, referrals), Removal.ofPeople(workspace.reader(), ids)));
    }

    /// It is said how many referrals go along, as they are easily forgotten.
    private static ChangeLabel deletion(Collection<Contact> contacts, int referrals) {
        String along = String.valueOf(referrals);
        if (contacts.size() == 1) {
            String name = contacts.iterator().next().displayName();
            return referrals == 0
                    ? ChangeLabel.of("change.contact_deleted", name)
                    : ChangeLabel.of("change.contact_deleted_along", name, along);
        }
        String count = String.valueOf(contacts.size());
        return referrals == 0
                ? ChangeLabel.of("change.contacts_deleted", count)
                : ChangeLabel.of("change.contacts_deleted_along", count, along);
    }

    /// Makes one person of two that are the same: everything that named the second now names the first, in one
    /// change.
    ///
    /// Facts of the first win; what it lacks comes from the second. A referral between the two falls away; of two
    /// with the same referrer and prospect the one further on the board stays; one that would close a circle falls
    /// away. Sales, gifts and requests always stay. Of two scorecards of one day the first person's stays.
    ///
    /// @return how many referrals fell away, or nothing when one of the two is not in the book or both are the
    ///     same
    public Optional<Integer> merge(long keepId, long dropId) {
        return keepId == dropId ? Optional.empty() : new Merging(workspace, keepId, dropId).merge();
    }

    /// What [#merge] would bring together; nothing when one of the two is not in the book or both are the same.
    public Optional<MergePreview> previewMerge(long keepId, long dropId) {
        return keepId == dropId ? Optional.empty() : new Merging(workspace, keepId, dropId).preview();
    }

    private void change(Collection<Long> ids, ChangeLabel label, UnaryOperator<Contact> edit) {
        List<Contact> changed =
                workspace.reader().contacts(ids).values().stream().map(edit).toList();
        workspace.commit(ChangeSet.put(label, changed));
    }
}
