package org.vouchbook.ui.person;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Lifetime;
import org.vouchbook.workspace.PersonFile;

/// What the person on show bought and brought. Of those through whom thousands came it is read after everything else.
final class WorthViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<List<ClientWorth>> known =
            new ReadOnlyObjectWrapper<>(this, "known", List.of());
    private @Nullable Long shown;
    private @Nullable Lifetime reading;

    /// @param file of the person on show
    WorthViewModel(Session session, ReadOnlyObjectProperty<@Nullable PersonFile> file) {
        this.session = session;
        file.subscribe((@Nullable PersonFile now) -> show(now));
    }

    /// By currency, the largest first; nothing while it is not known.
    ReadOnlyObjectProperty<List<ClientWorth>> known() {
        return known.getReadOnlyProperty();
    }

    private void show(@Nullable PersonFile file) {
        reading = null;
        Long id = file == null ? null : Long.valueOf(file.contact().id());
        boolean same = id != null && id.equals(shown);
        shown = id;
        List<ClientWorth> read = file == null ? List.<ClientWorth>of() : file.worth();
        if (read != null) {
            known.set(read);
        } else if (file != null) {
            if (!same) {
                known.set(List.of());
            }
            Lifetime lifetime = session.people().lifetime(file);
            reading = lifetime;
            readOn(lifetime);
        }
    }

    /// Step by step: between two of them the book does what else it is asked for, and somebody else may be shown.
    private void readOn(Lifetime lifetime) {
        if (lifetime.equals(reading)) {
            session.background()
                    .run(() -> lifetime.readOn() ? lifetime.worth() : null, (@Nullable List<ClientWorth> read) -> {
                        if (read == null) {
                            readOn(lifetime);
                        } else if (lifetime.equals(reading)) {
                            reading = null;
                            known.set(read);
                        }
                    });
        }
    }
}
