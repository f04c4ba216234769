package org.vouchbook.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.KnownBooks;

/// The ways on where nothing is left of a book that was opened before, such as on a stick that is not plugged in.
public final class MissingBookModel {
    private final Path folder;
    private final Background background;
    private final Runnable onAgain;
    private final Runnable onBegin;
    private final Consumer<Path> onElsewhere;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param folder in which the book was
    /// @param onAgain opens the book if it is there now
    /// @param onBegin makes a new one in its place
    /// @param onElsewhere goes on with the book of another folder
    public MissingBookModel(
            Path folder, Background background, Runnable onAgain, Runnable onBegin, Consumer<Path> onElsewhere) {
        this.folder = folder;
        this.background = background;
        this.onAgain = onAgain;
        this.onBegin = onBegin;
        this.onElsewhere = onElsewhere;
    }

    Path folder() {
        return folder;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the chosen folder will not do; empty when there is nothing to say.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void again() {
        onAgain.run();
    }

    void begin() {
        onBegin.run();
    }

    /// Goes on with the book in another folder, if there is one.
    void choose(Path other) {
        busy.set(true);
        problem.set("");
        background.run(() -> KnownBooks.in(other), found -> chosen(other, found));
    }

    private void chosen(Path other, Optional<Path> found) {
        busy.set(false);
        found.ifPresentOrElse(onElsewhere, () -> problem.set(Messages.of("missing.no_book", other)));
    }
}
