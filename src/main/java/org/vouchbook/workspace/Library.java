package org.vouchbook.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.Text;

/// The user's own questions, stories and advice (J12).
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Library {
    /// One of them told to somebody.
    ///
    /// @param reaction how they took it; may be empty
    public record Told(Contact who, Interaction happened, String reaction) {}

    private static final int MOST = 50;
    private static final int LONGEST = 60;
    private final Workspace workspace;

    /// Of an open book.
    public Library(Workspace workspace) {
        this.workspace = workspace;
    }

    /// All of them, the latest first.
    public List<LibraryItem> all() {
        return workspace.events().library();
    }

    /// Whom one was told, the latest first, the last [#MOST] of them (C4).
    public List<Told> told(LibraryItem item) {
        List<Interaction> happened = workspace.events().told(item, MOST);
        Map<Long, Contact> people = workspace
                .reader()
                .contacts(happened.stream().map(Interaction::contactId).collect(Collectors.toSet()));
        return happened.stream()
                .map(i -> new Told(
                        Objects.requireNonNull(people.get(i.contactId())),
                        i,
                        item.reaction(i).orElse("")))
                .toList();
    }

    /// Saves one, new or changed.
    public void save(LibraryItem item) {
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.library_saved", name(item)), item));
    }

    /// Takes one out of the book.
    public void delete(LibraryItem item) {
        workspace.commit(
                new ChangeSet(ChangeLabel.of("change.library_deleted", name(item)), List.of(new Edit.Delete(item))));
    }

    /// How it begins.
    private static String name(LibraryItem item) {
        String text = Text.line(item.text());
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 5)) + "…";
    }
}
