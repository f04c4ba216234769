package org.vouchbook.ui;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Text;
import org.vouchbook.workspace.Events;

/// The events that fit what is being looked for: by name, place and what they are about. They are few: all are kept
/// once somebody has begun to look.
public final class EventHits {
    private static final int SHOWN = 4;
    private static final int SHORTEST = 2;

    private final Session session;
    private final ReadOnlyObjectWrapper<List<GuestEvent>> all = new ReadOnlyObjectWrapper<>(this, "all", List.of());
    private boolean begun;

    /// Of an open book.
    public EventHits(Session session) {
        this.session = session;
        session.changes().onChange(change -> {
            if (begun && change.touches(GuestEvent.class)) {
                read();
            }
        });
    }

    /// Reads the events unless that was done.
    public void begin() {
        if (!begun) {
            begun = true;
            read();
        }
    }

    /// Every event, once they are read.
    public ReadOnlyObjectProperty<List<GuestEvent>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The first events in which every word occurs, the latest first; none of a single letter.
    public List<GuestEvent> fitting(String typed) {
        String looked = Text.fold(Text.line(typed));
        return looked.length() < SHORTEST
                ? List.of()
                : all.get().stream().filter(e -> fits(e, looked)).limit(SHOWN).toList();
    }

    private static boolean fits(GuestEvent event, String looked) {
        String text = Text.fold(event.name() + " " + event.place() + " " + event.about());
        return Arrays.stream(looked.split(" ", -1)).allMatch(text::contains);
    }

    private void read() {
        session.background().run(() -> new Events(session.workspace()).all(), all::set);
    }
}
