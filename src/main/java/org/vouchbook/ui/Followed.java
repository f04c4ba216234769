package org.vouchbook.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Row;
import org.vouchbook.workspace.Change;

/// What the book knows of the one person shown: read beside the window, and anew after each change that concerns it.
///
/// @param <T> what is read
public final class Followed<T> {
    private final Session session;
    private final LongFunction<Optional<T>> reading;
    private final Set<Class<? extends Row>> also;
    private final ReadOnlyObjectWrapper<@Nullable T> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private long asked;

    /// @param reading reads a person by their number, beside the window; empty when there is nothing to show
    /// @param also kinds of rows that belong to nobody in particular and still concern whoever is shown
    public Followed(Session session, LongFunction<Optional<T>> reading, Set<Class<? extends Row>> also) {
        this.session = session;
        this.reading = reading;
        this.also = also;
        session.changes().onChange(this::follow);
    }

    /// What is known; null for nobody, and until the first answer.
    public ReadOnlyObjectProperty<@Nullable T> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows a person; 0: nobody.
    public void show(long contactId) {
        asked = contactId;
        read();
    }

    /// Reads the person shown anew, as when numbers outside the book have changed.
    public void read() {
        long id = asked;
        if (id == 0) {
            shown.set(null);
            return;
        }
        session.background().run(() -> reading.apply(id), found -> {
            // An answer that comes late for somebody else is dropped.
            if (id == asked) {
                shown.set(found.orElse(null));
            }
        });
    }

    private void follow(Change change) {
        if (asked != 0 && (change.contactIds().contains(asked) || also.stream().anyMatch(change.kinds()::contains))) {
            read();
        }
    }
}
