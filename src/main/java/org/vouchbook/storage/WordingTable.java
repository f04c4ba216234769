package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Wording;

/// The user's own wordings in the table `wording`.
final class WordingTable {
    private WordingTable() {}

    static final Table<Wording> TABLE = new Table<>(
            "wording",
            Wording.class,
            List.of(
                    Column.ofEnum("purpose", Wording::purpose),
                    Column.of("name", Wording::name),
                    Column.of("language", Wording::language),
                    Column.of("subject", Wording::subject),
                    Column.of("text", Wording::text),
                    Column.of("created", Wording::created),
                    Column.of("changed", Wording::changed)),
            row -> new Wording(
                    row.getLong("id"),
                    Sql.constant(row, "purpose", DraftPurpose.class),
                    row.getString("name"),
                    row.getString("language"),
                    row.getString("subject"),
                    row.getString("text"),
                    Sql.instant(row, "created"),
                    Sql.instant(row, "changed")));
}
