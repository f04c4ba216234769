package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Satisfaction;

/// How content clients are, in the table `satisfaction`.
final class SatisfactionTable {
    private SatisfactionTable() {}

    static final Table<Satisfaction> TABLE = new Table<>(
            "satisfaction",
            Satisfaction.class,
            List.of(
                    Column.of("contact_id", Satisfaction::contactId),
                    Column.of("on_day", Satisfaction::date),
                    Column.of("confident", Satisfaction::confident),
                    Column.of("cared_for", Satisfaction::caredFor),
                    Column.of("happy", Satisfaction::happy),
                    Column.of("note", Satisfaction::note)),
            row -> new Satisfaction(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.date(row, "on_day"),
                    row.getInt("confident"),
                    row.getInt("cared_for"),
                    row.getInt("happy"),
                    row.getString("note")));
}
