package org.vouchbook.workspace;

import java.util.List;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.Text;

/// The user's own questions, stories and advice (J12).
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Library {
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
