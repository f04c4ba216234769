package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.LibraryItem;

/// What the user has to tell, in the table `library_item`.
final class LibraryItemTable {
    private LibraryItemTable() {}

    static final Table<LibraryItem> TABLE = new Table<>(
            "library_item",
            LibraryItem.class,
            List.of(
                    Column.ofEnum("kind", LibraryItem::kind),
                    Column.of("text", LibraryItem::text),
                    Column.of("topic", LibraryItem::topic),
                    Column.of("industry", LibraryItem::industry),
                    Column.of("created", LibraryItem::created)),
            row -> new LibraryItem(
                    row.getLong("id"),
                    Sql.constant(row, "kind", LibraryItem.Kind.class),
                    row.getString("text"),
                    row.getString("topic"),
                    row.getString("industry"),
                    Sql.instant(row, "created")));
}
