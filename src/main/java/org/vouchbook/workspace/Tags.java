package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.Text;

/// What goes with a tag itself, whoever has it now or gets it later (L10).
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Tags {
    private final Workspace workspace;

    /// Of an open book.
    public Tags(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Sets how often we mean to be in touch with everybody who has a tag.
    ///
    /// @param days between two contacts, 1 to [org.vouchbook.domain.TouchPolicy#MOST_DAYS]
    public void setRhythm(String tag, int days) {
        TagRhythm set = workspace
                .tagRhythms()
                .of(tag)
                .map(was -> was.every(days))
                .orElseGet(() -> new TagRhythm(workspace.ids().getAsLong(), tag, days));
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.tag_rhythm", set.tag(), String.valueOf(days)), set));
    }

    /// Takes the rhythm from a tag: for those who have it the usual one counts again.
    public void removeRhythm(String tag) {
        workspace.commit(new ChangeSet(ChangeLabel.of("change.tag_rhythm_removed", Text.line(tag)), all(tag)));
    }

    /// Gives a tag another name, with its rhythm. Where there is a tag of that name already, both become one, and the
    /// more frequent rhythm stays. A blank name does nothing.
    ///
    /// @param ids those who have the tag
    public void rename(Collection<Long> ids, String tag, String raw) {
        String name = Text.line(raw);
        if (name.isEmpty() || name.equals(tag)) {
            return;
        }
        var edits = new ArrayList<Edit>();
        for (Contact contact : workspace.reader().contacts(ids).values()) {
            List<String> tags = contact.tags().stream()
                    .map(t -> t.equalsIgnoreCase(tag) ? name : t)
                    .toList();
            edits.add(new Edit.Put(contact.edit().tags(tags).build()));
        }
        Optional<TagRhythm> here = workspace.tagRhythms().of(tag);
        @Nullable TagRhythm there = workspace.tagRhythms().of(name).orElse(null);
        boolean same = tag.equalsIgnoreCase(name);
        here.ifPresent(was -> {
            edits.addAll(all(tag));
            if (same || there == null || was.days() < there.days()) {
                if (!same) {
                    edits.addAll(all(name));
                }
                edits.add(new Edit.Put(new TagRhythm(workspace.ids().getAsLong(), name, was.days())));
            }
        });
        workspace.commit(new ChangeSet(ChangeLabel.of("change.tag_renamed", tag, name), edits));
    }

    private List<Edit> all(String tag) {
        return workspace.reader().tagRhythms().stream()
                .filter(rhythm -> rhythm.tag().equalsIgnoreCase(Text.line(tag)))
                .<Edit>map(Edit.Delete::new)
                .toList();
    }
}
