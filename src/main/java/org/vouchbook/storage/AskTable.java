package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Ask;

/// Asks in the table `ask`.
final class AskTable {
    private AskTable() {}

    static final Table<Ask> TABLE = new Table<>(
            "ask",
            Ask.class,
            List.of(
                    Column.of("contact_id", Ask::contactId),
                    Column.of("on_day", Ask::date),
                    Column.ofEnum("way", Ask::way),
                    Column.of("about", Ask::about),
                    Column.of("action", Ask::action),
                    Column.of("by_day", Ask::by),
                    Column.of("words", Ask::words),
                    Column.ofEnum("outcome", Ask::outcome),
                    Column.of("cause", Ask::cause),
                    Column.of("override", Ask::override),
                    Column.of("wording", Ask::wording)),
            row -> new Ask(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.date(row, "on_day"),
                    Sql.constant(row, "way", Ask.Way.class),
                    row.getString("about"),
                    row.getString("action"),
                    Sql.dateOrNull(row, "by_day"),
                    row.getString("words"),
                    Sql.constant(row, "outcome", Ask.Outcome.class),
                    row.getString("cause"),
                    row.getString("override"),
                    row.getString("wording")));
}
