package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.HintPassed;

/// Hints that the user has said are none, in the table `hint_passed`.
final class HintPassedTable {
    private HintPassedTable() {}

    static final Table<HintPassed> TABLE = new Table<>(
            "hint_passed",
            HintPassed.class,
            List.of(
                    Column.of("contact_id", HintPassed::contactId),
                    Column.of("other", HintPassed::name),
                    Column.of("words", HintPassed::text),
                    Column.of("on_day", HintPassed::date)),
            row -> new HintPassed(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    row.getString("other"),
                    row.getString("words"),
                    Sql.date(row, "on_day")));
}
