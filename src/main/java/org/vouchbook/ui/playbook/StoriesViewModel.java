package org.vouchbook.ui.playbook;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.RecordSaving;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Library;
import org.vouchbook.workspace.PersonRow;

/// The user's questions, stories and advice: all of them, searched and of one kind, and their form.
final class StoriesViewModel {
    private final Session session;
    private final Library library;
    private final RecordSaving saving;
    private final ObservableList<LibraryItem> shown = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<LibraryItem.@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final ObservableList<Library.Told> told = FXCollections.observableArrayList();
    private List<LibraryItem> all = List.of();
    private @Nullable LibraryItem chosen;

    StoriesViewModel(Session session) {
        this.session = session;
        library = new Library(session.workspace());
        saving = new RecordSaving(
                session.background(),
                session.workspace().ids(),
                (record, _, _) -> library.save((LibraryItem) record),
                record -> library.delete((LibraryItem) record));
        query.subscribe(this::filter);
        kind.subscribe(this::filter);
        session.changes().onChange(change -> {
            if (change.kinds().contains(LibraryItem.class)) {
                load();
            }
            if (change.kinds().contains(Interaction.class)) {
                choose(chosen);
            }
        });
    }

    /// Those that fit, the latest first.
    ObservableList<LibraryItem> shown() {
        return shown;
    }

    /// Words to be found in text or topic.
    StringProperty query() {
        return query;
    }

    /// The only kind that is shown; none: all.
    ObjectProperty<LibraryItem.@Nullable Kind> kind() {
        return kind;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    RecordSaving saving() {
        return saving;
    }

    void load() {
        session.background().run(library::all, read -> {
            all = read;
            filter();
        });
    }

    /// The form of one, or of a new one.
    Form form(@Nullable LibraryItem was) {
        var typing = new Typing(
                new Written(session.locale(), session.workspace().today()),
                Currency.getInstance(session.settings().get().currency()));
        LibraryItem.Kind usual = kind.get() == null ? LibraryItem.Kind.QUESTION : kind.get();
        Pick<LibraryItem.Kind> what = Pick.of(
                "stories.kind", List.of(LibraryItem.Kind.values()), "stories.kind.", was == null ? usual : was.kind());
        Typed text = typing.area("stories.text", was == null ? "" : was.text(), true);
        Typed topic = typing.line("stories.topic", was == null ? "" : was.topic(), false);
        Typed industry = typing.line("stories.industry", was == null ? "" : was.industry(), false);
        return new Form(
                Messages.of("stories.item"),
                Messages.of("stories.form_hint"),
                was,
                List.of(text, what, topic, industry),
                () -> {
                    LibraryItem.Kind chosen = what.needed();
                    String words = text.typed();
                    String about = topic.typed();
                    String whose = industry.typed();
                    return Made.row(ids -> new LibraryItem(
                            Form.id(was, ids),
                            chosen,
                            words,
                            about,
                            whose,
                            was == null ? session.workspace().now() : was.created()));
                });
    }

    /// When one was told, the latest first; none: nothing is chosen.
    ObservableList<Library.Told> told() {
        return told;
    }

    /// A giving in one line.
    String words(Library.Told told) {
        var written = new Written(session.locale(), session.workspace().today());
        String day = written.shortDay(told.happened().date());
        String name = told.who().displayName();
        return told.reaction().isEmpty()
                ? Messages.of("stories.told_line", day, name)
                : Messages.of("stories.told_reaction", day, name, Written.quote(told.reaction()));
    }

    /// For whom one is meant, and still new.
    List<Contact> suited(LibraryItem item) {
        Set<Long> known = told.stream().map(t -> t.who().id()).collect(Collectors.toSet());
        return session.index().list().rows().stream()
                .map(PersonRow::contact)
                .filter(who -> !who.archived() && item.suits(who) && !known.contains(who.id()))
                .toList();
    }

    /// Reads whom one was told, and how they took it.
    void choose(@Nullable LibraryItem item) {
        if (item == null || !item.equals(chosen)) {
            told.clear();
        }
        chosen = item;
        if (item != null) {
            session.background().run(() -> library.told(item), read -> {
                if (item.equals(chosen)) {
                    told.setAll(read);
                }
            });
        }
    }

    private void filter() {
        String wanted = Text.fold(query.get()).strip().toLowerCase(Locale.ROOT);
        shown.setAll(all.stream()
                .filter(i -> kind.get() == null || i.kind() == kind.get())
                .filter(i -> Text.fold(i.text() + " " + i.topic() + " " + i.industry())
                        .contains(wanted))
                .toList());
    }
}
