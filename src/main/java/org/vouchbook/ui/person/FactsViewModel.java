package org.vouchbook.ui.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Text;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.person.DraftField.Entry;

/// The facts of the person on show, each saved by itself as one goes.
public final class FactsViewModel {
    private final Session session;
    private final ContactSaving saving;
    private final Map<Fact, DraftField<Contact>> fields = new EnumMap<>(Fact.class);
    private final PointsField emails;
    private final PointsField phones;
    private final DraftField<Contact> newTag;
    private final ReadOnlyObjectWrapper<@Nullable Contact> contact = new ReadOnlyObjectWrapper<>(this, "contact");
    private final ReadOnlyObjectWrapper<TouchPolicy> touch;

    FactsViewModel(Session session, PersonText words) {
        this.session = session;
        saving = new ContactSaving(session);
        touch = new ReadOnlyObjectWrapper<>(this, "touch", session.touch());
        var check = new FactCheck(words, session.workspace()::today);
        for (Fact fact : Fact.values()) {
            fields.put(
                    fact,
                    new DraftField<>(
                            Contact::id, c -> fact.read(c, words), (c, typed) -> check.judge(fact, c, typed), saving));
        }
        emails = PointsField.emails(saving);
        phones = PointsField.phones(saving);
        newTag = new DraftField<>(Contact::id, c -> "", (c, typed) -> tagged(typed), saving);
    }

    /// The person whose facts these are.
    public ReadOnlyObjectProperty<@Nullable Contact> contactProperty() {
        return contact.getReadOnlyProperty();
    }

    /// How often to be in touch with whom (L10), as the person was read.
    public ReadOnlyObjectProperty<TouchPolicy> touchProperty() {
        return touch.getReadOnlyProperty();
    }

    /// The field of a fact.
    public DraftField<Contact> field(Fact fact) {
        return Objects.requireNonNull(fields.get(fact));
    }

    /// The e-mail addresses.
    public PointsField emails() {
        return emails;
    }

    /// The phone numbers.
    public PointsField phones() {
        return phones;
    }

    /// Where a tag is typed; committing adds it.
    public DraftField<Contact> newTag() {
        return newTag;
    }

    /// All tags of the book.
    public Collection<String> knownTags() {
        return session.index().list().tags().keySet();
    }

    /// Takes a tag away.
    public void removeTag(String tag) {
        change(c -> {
            List<String> rest = c.tags().stream().filter(t -> !t.equals(tag)).toList();
            return c.edit().tags(rest).build();
        });
    }

    /// Makes the person of another kind.
    public void setKind(ContactKind kind) {
        change(c -> c.edit().kind(kind).build());
    }

    /// Says where the person came from.
    public void setOrigin(Origin origin) {
        change(c -> c.edit().origin(origin).build());
    }

    void show(@Nullable Contact now) {
        touch.set(session.touch());
        contact.set(now);
        fields.values().forEach(field -> field.show(now));
        emails.show(now);
        phones.show(now);
        newTag.show(now);
    }

    /// Saves what can be saved before somebody else is shown; the rest stays typed.
    void leave() {
        fields.values().forEach(DraftField::commit);
        emails.commit();
        phones.commit();
    }

    private void change(UnaryOperator<Contact> change) {
        Contact now = contact.get();
        if (now != null) {
            saving.save(now, change, done -> {
                if (contact.get() != null && contact.get().id() == done.id()) {
                    show(done);
                }
            });
        }
    }

    private static Entry<Contact> tagged(String typed) {
        String tag = Text.line(typed);
        if (tag.length() > Contact.MAX_NAME) {
            return FactCheck.refused("person.problem.too_long", tag.length(), Contact.MAX_NAME);
        }
        return new Entry.Fits<>(c -> {
            var tags = new ArrayList<>(c.tags());
            tags.add(tag);
            return c.edit().tags(tags).build();
        });
    }
}
