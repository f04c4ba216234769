package org.vouchbook.ui.clients;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.PersonRow;

/// What is done to the selected people. Each is one change that can be undone.
final class ClientActions {
    private final Session session;
    private final ClientsViewModel model;

    ClientActions(Session session, ClientsViewModel model) {
        this.session = session;
        this.model = model;
    }

    void addTag(String tag) {
        String clean = Text.line(tag);
        if (!clean.isEmpty() && clean.length() <= Contact.MAX_NAME) {
            write(ids -> session.people().addTag(ids, clean));
        }
    }

    void removeTag(String tag) {
        write(ids -> session.people().removeTag(ids, tag));
    }

    void setKind(ContactKind kind) {
        write(ids -> session.people().setKind(ids, kind));
    }

    void setRhythm(@Nullable Integer days) {
        write(ids -> session.people().setRhythm(ids, days));
    }

    void setArchived(boolean archived) {
        model.goOnWhenGone();
        write(ids -> session.people().setArchived(ids, archived));
    }

    void delete() {
        model.goOnWhenGone();
        write(ids -> session.people().delete(ids));
    }

    /// Adds a client with what was searched for in vain as name, e-mail or phone, and shows them.
    void add(String typed) {
        Contact draft = draft(typed);
        session.background().run(() -> session.people().add(draft), added -> model.reveal(added.id()));
    }

    /// The selected people in the order of the list.
    List<PersonRow> selected() {
        Set<Long> ids = model.selection().ids().get();
        return model.rows().stream().filter(r -> ids.contains(r.id())).toList();
    }

    /// The tags that at least one of the selected carries.
    Collection<String> selectedTags() {
        return selected().stream()
                .flatMap(r -> r.contact().tags().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }

    /// The first e-mail of each of the selected who has one.
    String emails() {
        return selected().stream()
                .flatMap(r -> r.contact().emails().stream().limit(1))
                .map(ContactPoint::value)
                .collect(Collectors.joining(", "));
    }

    private Contact draft(String typed) {
        String text = Text.line(typed);
        String name = text.substring(0, Math.min(text.length(), Contact.MAX_NAME));
        int gap = name.lastIndexOf(' ');
        var builder = Contact.named(
                        1,
                        gap < 0 ? name : name.substring(0, gap),
                        gap < 0 ? "" : name.substring(gap + 1),
                        session.workspace().now())
                .kind(ContactKind.CLIENT);
        if (name.matches("\\S+@\\S+")) {
            builder.givenName("").familyName("").emails(List.of(ContactPoint.of(name)));
        } else if (name.matches("[+(]?[0-9][0-9 ()/.\\-]*")) {
            builder.givenName("").familyName("").phones(List.of(ContactPoint.of(name)));
        }
        return builder.build();
    }

    private void write(Consumer<List<Long>> change) {
        List<Long> ids = List.copyOf(model.selection().ids().get());
        if (!ids.isEmpty()) {
            session.background()
                    .run(
                            () -> {
                                change.accept(ids);
                                return ids.size();
                            },
                            done -> {});
        }
    }
}
