package org.vouchbook.ui.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.ShippedWordings;
import org.vouchbook.domain.words.Template;
import org.vouchbook.ui.FaultWords;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Wordings;

/// All wordings by purpose, and the one that is open. A change that can be used is saved at once; one that cannot says
/// why, and stays as it was typed.
final class PlaybookViewModel {
    private final Session session;
    private final Wordings wordings;
    final ObservableList<WordingItem> items = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable WordingItem> open = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private long wanted;

    PlaybookViewModel(Session session) {
        this.session = session;
        wordings = new Wordings(session.workspace());
        session.changes().onChange(change -> {
            if (change.kinds().contains(Wording.class)) {
                load();
            }
        });
    }

    /// Reads the wordings.
    void load() {
        session.background().run(wordings::own, this::show);
    }

    /// What keeps the open wording from being saved; empty when nothing does.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// A wording of the user's own that begins as the open one, or the first of its purpose.
    void copy() {
        WordingItem now = open.get();
        DraftPurpose purpose = now == null ? DraftPurpose.THANK_CONVERSATION : now.purpose();
        Template from = now == null || now.template() == null
                ? ShippedWordings.of(purpose).getFirst()
                : now.template();
        var copy = new Template(
                purpose, Messages.of("playbook.copy_of", from.name()), from.language(), from.subject(), from.text());
        session.background().run(() -> wordings.add(copy), made -> select(made.id()));
    }

    /// Saves what was typed into the open wording, if it is the user's own and can be used.
    void save(Template typed) {
        WordingItem now = open.get();
        Wording own = now == null ? null : now.own();
        if (own == null || typed.equals(now.template())) {
            problem.set("");
            return;
        }
        problem.set(FaultWords.first(typed));
        if (problem.get().isEmpty()) {
            var changed = new Wording(
                    own.id(),
                    typed.purpose(),
                    typed.name(),
                    typed.language(),
                    typed.subject(),
                    typed.text(),
                    own.created());
            wanted = own.id();
            session.background().run(() -> wordings.save(changed), _ -> {});
        }
    }

    /// Takes the open wording out of the book.
    void delete() {
        WordingItem now = open.get();
        Wording own = now == null ? null : now.own();
        if (own != null) {
            session.background()
                    .run(
                            () -> {
                                wordings.delete(own);
                                return true;
                            },
                            _ -> {});
        }
    }

    private void select(long id) {
        wanted = id;
        load();
    }

    private void show(List<Wording> own) {
        var all = new ArrayList<WordingItem>();
        for (DraftPurpose purpose : DraftPurpose.values()) {
            all.add(new WordingItem(purpose, null, null));
            own.reversed().stream()
                    .filter(w -> w.purpose() == purpose)
                    .map(w -> new WordingItem(purpose, Template.of(w), w))
                    .forEach(all::add);
            ShippedWordings.of(purpose).stream()
                    .map(t -> new WordingItem(purpose, t, null))
                    .forEach(all::add);
        }
        WordingItem before = open.get();
        items.setAll(all);
        open.set(all.stream()
                .filter(i -> i.own() != null && i.own().id() == wanted)
                .findFirst()
                .or(() -> all.stream().filter(i -> same(i, before)).findFirst())
                .orElse(all.get(1)));
        wanted = 0;
    }

    private static boolean same(WordingItem item, @Nullable WordingItem before) {
        if (before == null || item.isPurpose()) {
            return false;
        }
        return (item.own() != null && before.own() != null)
                ? item.own().id() == before.own().id()
                : Objects.equals(item.template(), before.template());
    }
}
