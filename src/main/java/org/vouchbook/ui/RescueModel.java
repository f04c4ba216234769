package org.vouchbook.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Rescue;
import org.vouchbook.workspace.SavedState;

/// The ways to get a damaged book going again: to rebuild it, or to put a backup in its place.
public final class RescueModel {
    private final Rescue rescue;
    private final Background background;
    private final Runnable onOpen;
    private final ReadOnlyObjectWrapper<List<SavedState>> states = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param onOpen opens the book; what can be rebuilt is rebuilt then
    public RescueModel(Rescue rescue, Background background, Runnable onOpen) {
        this.rescue = rescue;
        this.background = background;
        this.onOpen = onOpen;
        background.run(rescue::states, states::set, _ -> states.set(List.of()));
    }

    /// The backups that lie with the book, the latest first.
    ReadOnlyObjectProperty<List<SavedState>> states() {
        return states.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last try did not do it; empty when there is nothing to say.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    Rescue rescue() {
        return rescue;
    }

    void rebuild() {
        onOpen.run();
    }

    /// Reads a file, so that the user sees what is in it before it takes the book's place.
    ///
    /// @param owner of the question for the file's own password, if it has one
    void preview(Path file, @Nullable Window owner, Consumer<SavedState> onRead) {
        run(
                () -> rescue.preview(file),
                onRead,
                SealedFile.or(
                        owner,
                        file,
                        background,
                        words -> rescue.unlock(file, words),
                        () -> preview(file, owner, onRead),
                        failure -> failed(failure, file)));
    }

    void take(SavedState state) {
        run(
                () -> {
                    rescue.take(state.file());
                    return true;
                },
                _ -> onOpen.run(),
                failure -> failed(failure, state.file()));
    }

    private void failed(Exception failure, Path file) {
        problem.set(
                failure instanceof BookException book && book.fault() == Fault.DAMAGED
                        ? Messages.of("rescue.no_book", file.getFileName())
                        : FailureText.of(failure));
    }

    private <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> otherwise) {
        busy.set(true);
        problem.set("");
        background.run(
                work,
                result -> {
                    busy.set(false);
                    then.accept(result);
                },
                failure -> {
                    busy.set(false);
                    otherwise.accept(failure);
                });
    }
}
