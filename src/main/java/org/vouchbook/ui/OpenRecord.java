package org.vouchbook.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Row;
import org.vouchbook.workspace.Change;

/// All records of a kind and the one of them that is open, as they stand while somebody looks.
///
/// @param <R> a record
/// @param <T> what is told of the open one
public final class OpenRecord<R extends Row, T> {
    private record Read<R, T>(
            List<R> all, long id, @Nullable T report) {}

    private final Session session;
    private final Supplier<List<R>> listing;
    private final LongFunction<Optional<T>> reading;
    private final Set<Class<? extends Row>> shown;
    private final ObservableList<R> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable T> report = new SimpleObjectProperty<>(this, "report");
    private final BooleanProperty none = new SimpleBooleanProperty(this, "none");
    private long chosen;
    private int asked;
    private boolean looking;
    private Subscription told = Subscription.EMPTY;

    /// @param listing reads all, beside the window
    /// @param reading reads one by its number, beside the window
    /// @param shown the kinds of rows that are told of
    public OpenRecord(
            Session session,
            Supplier<List<R>> listing,
            LongFunction<Optional<T>> reading,
            Set<Class<? extends Row>> shown) {
        this.session = session;
        this.listing = listing;
        this.reading = reading;
        this.shown = shown;
        session.changes().onChange(this::follow);
    }

    /// All of them, in their order.
    public ObservableList<R> all() {
        return all;
    }

    /// Tells of the one that is open, now and whenever that is another or has changed, until nobody looks any more:
    /// a window that was closed is not kept by the records it showed.
    ///
    /// @param show takes null for none
    public void tell(Consumer<? super @Nullable T> show) {
        told = told.and(report.subscribe(show));
    }

    /// Tells whether there is none at all, now and whenever that changes, as long as [#tell] does. While nothing has
    /// been read yet, nobody knows.
    public void tellNone(Consumer<? super Boolean> show) {
        told = told.and(none.subscribe(show));
    }

    /// What is told of the one that is open.
    ///
    /// @throws NullPointerException when none is
    public T report() {
        return Objects.requireNonNull(report.get(), "none is open");
    }

    /// The one that is open, in the list.
    public Optional<R> open() {
        return all.stream().filter(record -> record.id() == chosen).findFirst();
    }

    /// Starts to look: from now on changes are followed.
    ///
    /// @param id which one to open; null: the one that was open last, or the first
    public void look(@Nullable Long id) {
        looking = true;
        if (id != null) {
            chosen = id;
        }
        load();
    }

    /// Nobody looks any more.
    public void leave() {
        looking = false;
        told.unsubscribe();
        told = Subscription.EMPTY;
    }

    /// Opens one.
    public void choose(long id) {
        if (chosen != id) {
            chosen = id;
            load();
        }
    }

    private void follow(Change change) {
        if (looking && change.kinds().stream().anyMatch(shown::contains)) {
            load();
        }
    }

    private void load() {
        long wanted = chosen;
        int mine = ++asked;
        session.background().run(() -> read(wanted), read -> {
            // Of answers that overtake each other the last one asked for counts.
            if (mine == asked) {
                chosen = read.report() == null ? 0 : read.id();
                all.setAll(read.all());
                report.set(read.report());
                none.set(read.report() == null);
            }
        });
    }

    private Read<R, T> read(long wanted) {
        List<R> now = listing.get();
        long id = now.stream()
                .map(Row::id)
                .filter(other -> other == wanted)
                .findFirst()
                .orElse(now.isEmpty() ? 0L : now.getFirst().id());
        return new Read<>(now, id, id == 0 ? null : reading.apply(id).orElse(null));
    }
}
