package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.GuestEvent;

/// Events of ours, in the table `guest_event`.
final class GuestEventTable {
    private GuestEventTable() {}

    static final Table<GuestEvent> TABLE = new Table<>(
            "guest_event",
            GuestEvent.class,
            List.of(
                    Column.of("name", GuestEvent::name),
                    Column.of("on_day", GuestEvent::date),
                    Column.of("place", GuestEvent::place),
                    Column.of("about", GuestEvent::about)),
            row -> new GuestEvent(
                    row.getLong("id"),
                    row.getString("name"),
                    Sql.date(row, "on_day"),
                    row.getString("place"),
                    row.getString("about")));
}
