package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Promise;

/// The promise ledger in the table `promise`.
final class PromiseTable {
    private PromiseTable() {}

    static final Table<Promise> TABLE = new Table<>(
            "promise",
            Promise.class,
            List.of(
                    Column.of("contact_id", Promise::contactId),
                    Column.of("sale_id", Promise::saleId),
                    Column.ofEnum("kind", Promise::kind),
                    Column.of("text", Promise::text),
                    Column.of("said_by", Promise::saidBy),
                    Column.of("on_day", Promise::said),
                    Column.of("due", Promise::due),
                    Column.of("owner", Promise::owner),
                    Column.ofEnum("state", Promise::state),
                    Column.of("closed", Promise::closed),
                    Column.of("note", Promise::note)),
            row -> new Promise(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.longOrNull(row, "sale_id"),
                    Sql.constant(row, "kind", Promise.Kind.class),
                    row.getString("text"),
                    row.getString("said_by"),
                    Sql.date(row, "on_day"),
                    Sql.dateOrNull(row, "due"),
                    row.getString("owner"),
                    Sql.constant(row, "state", Promise.State.class),
                    Sql.dateOrNull(row, "closed"),
                    row.getString("note")));
}
