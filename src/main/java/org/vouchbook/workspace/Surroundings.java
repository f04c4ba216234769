package org.vouchbook.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookTrouble;
import org.vouchbook.storage.Watch;
import org.vouchbook.workspace.SavedState.Reason;

/// What goes on around an open book: a folder that vanishes or takes nothing more, files that others replace, copies
/// that tell of two computers at work.
public final class Surroundings {
    private final Watch watch;
    private final Keeping keeping;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Boolean>> writing = new CopyOnWriteArrayList<>();

    Surroundings(Watch watch, Keeping keeping) {
        this.watch = watch;
        this.keeping = keeping;
    }

    /// What is wrong now; nothing when all is well. On any thread but the window's: a network folder takes its time.
    public Optional<BookTrouble> look() {
        return watch.look();
    }

    /// Runs when a change was refused, on the book's thread.
    public void onRefusal(Runnable listener) {
        listeners.add(listener);
    }

    /// Tells when a change begins to be written, and when it lies on the disk or was refused; on the book's thread.
    public void onWriting(Consumer<Boolean> listener) {
        writing.add(listener);
    }

    /// Goes on where the same files have come back. On the book's thread.
    ///
    /// @return whether the files are the book's own
    public boolean resume() {
        return watch.resume();
    }

    /// Makes a backup of the open book, whose files others have replaced. On the book's thread.
    ///
    /// @throws BookException when that fails
    public Optional<SavedState> rescue() {
        try (Keeping.Look look = keeping.look()) {
            return keeping.prove(look, Reason.REPLACED);
        }
    }

    /// Moves copies of the book's files into a folder of their own. On any thread but the window's.
    ///
    /// @throws BookException when the folder refuses
    public void putAside(List<String> copies) {
        watch.putAside(copies);
    }

    boolean isFolderThere() {
        return watch.isFolderThere();
    }

    <T> T watching(Supplier<T> change) {
        writing.forEach(listener -> listener.accept(true));
        try {
            return change.get();
        } catch (BookException e) {
            watch.failed(e);
            listeners.forEach(Runnable::run);
            throw e;
        } finally {
            writing.forEach(listener -> listener.accept(false));
        }
    }
}
