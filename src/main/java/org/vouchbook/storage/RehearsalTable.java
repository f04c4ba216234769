package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;

/// Rehearsals in the table `rehearsal`.
final class RehearsalTable {
    private RehearsalTable() {}

    static final Table<Rehearsal> TABLE = new Table<>(
            "rehearsal",
            Rehearsal.class,
            List.of(
                    Column.ofEnum("element", Rehearsal::element),
                    Column.of("on_day", Rehearsal::date),
                    Column.of("words", Rehearsal::words),
                    Column.ofEnum("went", Rehearsal::went),
                    Column.of("note", Rehearsal::note)),
            row -> new Rehearsal(
                    row.getLong("id"),
                    Sql.constant(row, "element", RehearsalElement.class),
                    Sql.date(row, "on_day"),
                    row.getString("words"),
                    Sql.constant(row, "went", Rehearsal.Went.class),
                    row.getString("note")));
}
