package org.vouchbook.ui;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.vouchbook.domain.BookTrouble;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Surroundings;

/// What is wrong around the open book, looked at every few seconds and after each change that was refused. The look
/// runs beside the book's thread: a network folder takes its time.
public final class WatchModel {
    /// Between two looks.
    public static final Duration USUAL = Duration.seconds(4);

    /// What is shown.
    ///
    /// @param kept whether a backup of the open book was made since others have replaced its files
    public record State(Optional<BookTrouble> trouble, boolean kept) {}

    private static final State WELL = new State(Optional.empty(), false);

    private final Surroundings surroundings;
    private final Background background;
    private final Executor beside;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(WELL);
    private boolean looking;

    /// @param beside runs what takes long
    public WatchModel(Surroundings surroundings, Background background, Executor beside) {
        this.surroundings = surroundings;
        this.background = background;
        this.beside = beside;
        surroundings.onRefusal(() -> background.deliver(this::look));
    }

    /// What is wrong, if anything is.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Looks round, unless that is going on.
    public void look() {
        if (!looking) {
            looking = true;
            beside.execute(() -> {
                Optional<BookTrouble> found = surroundings.look();
                background.deliver(() -> found(found));
            });
        }
    }

    /// Moves copies that sync programs made out of sight.
    void putAside(BookTrouble.Copies copies) {
        background.run(
                () -> {
                    surroundings.putAside(copies.copies());
                    return true;
                },
                _ -> look());
    }

    private void found(Optional<BookTrouble> found) {
        if (found.orElse(null) instanceof BookTrouble.Replaced && !isReplaced()) {
            replaced(found);
        } else {
            show(new State(found, state.get().kept() && isReplaced()));
        }
    }

    private boolean isReplaced() {
        return state.get().trouble().orElse(null) instanceof BookTrouble.Replaced;
    }

    /// The same files may have come back; else what is in the open book is kept before it is closed.
    private void replaced(Optional<BookTrouble> found) {
        background.run(
                () -> surroundings.resume()
                        ? WELL
                        : new State(found, surroundings.rescue().isPresent()),
                this::show,
                _ -> show(new State(found, false)));
    }

    private void show(State now) {
        looking = false;
        state.set(now);
    }
}
