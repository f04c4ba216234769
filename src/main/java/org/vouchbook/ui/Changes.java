package org.vouchbook.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Change;
import org.vouchbook.workspace.Workspace;

/// Brings the one signal "these kinds of data changed" from the book's thread to the screens.
public final class Changes {
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> reassessed = new CopyOnWriteArrayList<>();

    public Changes(Workspace workspace, Background background) {
        workspace.onChange(change -> background.deliver(() -> listeners.forEach(l -> l.accept(change))));
    }

    /// Tells of every change, on the user interface's thread.
    ///
    /// @return ends that, for who does not last as long as the book is open
    public Subscription onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Tells, on the user interface's thread, when the day or the user's numbers have made other verdicts of the same
    /// book.
    ///
    /// @return ends that
    public Subscription onReassessed(Runnable listener) {
        reassessed.add(listener);
        return () -> reassessed.remove(listener);
    }

    void reassessed() {
        reassessed.forEach(Runnable::run);
    }
}
