package org.vouchbook.ui.person;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.PersonFile;

/// Saves one change of a contact on top of what the book has by then: two quick edits never undo each other.
final class ContactSaving implements DraftField.Saving<Contact> {
    private final Session session;

    ContactSaving(Session session) {
        this.session = session;
    }

    @Override
    public void save(Contact subject, UnaryOperator<Contact> change, Consumer<Contact> done) {
        session.background().<@Nullable Contact>run(() -> saved(subject.id(), change), changed -> {
            if (changed != null) {
                done.accept(changed);
            }
        });
    }

    /// Nothing when the contact was deleted meanwhile.
    private @Nullable Contact saved(long id, UnaryOperator<Contact> change) {
        Contact now = session.people().open(id).map(PersonFile::contact).orElse(null);
        if (now == null) {
            return null;
        }
        Contact changed = change.apply(now);
        if (!changed.equals(now)) {
            session.people().save(changed);
        }
        return changed;
    }
}
