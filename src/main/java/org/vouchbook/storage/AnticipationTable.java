package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Anticipation;

/// Needs we saw coming, in the table `anticipation`.
final class AnticipationTable {
    private AnticipationTable() {}

    static final Table<Anticipation> TABLE = new Table<>(
            "anticipation",
            Anticipation.class,
            List.of(
                    Column.of("contact_id", Anticipation::contactId),
                    Column.of("need", Anticipation::need),
                    Column.of("expected", Anticipation::expected),
                    Column.of("arrangement", Anticipation::arrangement),
                    Column.of("arranged", Anticipation::arranged)),
            row -> new Anticipation(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    row.getString("need"),
                    Sql.date(row, "expected"),
                    row.getString("arrangement"),
                    Sql.dateOrNull(row, "arranged")));
}
