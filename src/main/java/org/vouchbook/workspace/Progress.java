package org.vouchbook.workspace;

import java.util.function.Consumer;

/// How far a long action on the book has come, and whether it is still wanted. It is told on the book's thread; it may
/// be stopped from any.
public final class Progress {
    /// What the action is at, in the order in which it happens.
    public enum Step {
        /// Making a backup first, and proving it: of this the window tells itself.
        SECURING,
        /// Comparing what comes with what is there.
        COMPARING,
        /// Writing. Stopped before the last record, none of them is in the book.
        SAVING
    }

    /// Takes how many records are saved.
    public interface Saved {
        /// So many of all.
        void of(int saved, int all);
    }

    private final Consumer<Step> listener;
    private final Saved saved;
    private volatile boolean stopped;

    /// Tells of each step as it begins.
    public Progress(Consumer<Step> listener) {
        this(listener, (_, _) -> {});
    }

    /// Tells of each step as it begins, and while it saves, of each portion that is saved.
    public Progress(Consumer<Step> listener, Saved saved) {
        this.listener = listener;
        this.saved = saved;
    }

    /// For who does not look.
    public static Progress unwatched() {
        return new Progress(_ -> {});
    }

    /// Nothing is to be changed any more, unless all is already.
    public void stop() {
        stopped = true;
    }

    /// Tells how many records are saved by now, unless nobody wants them any more.
    ///
    /// @return whether to go on
    boolean saved(int records, int all) {
        if (stopped) {
            return false;
        }
        saved.of(records, all);
        return true;
    }

    /// Begins a step, unless nobody wants it any more.
    ///
    /// @return whether to go on
    public boolean begin(Step step) {
        if (stopped) {
            return false;
        }
        listener.accept(step);
        return true;
    }
}
