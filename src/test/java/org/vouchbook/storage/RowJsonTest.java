package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.Row;

/// What an older Vouchbook logged can still be undone and replayed.
class RowJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @SuppressWarnings("NullAway.Init")
    RowJsonTest() {}

    /// Before format 12 it had one day and one name.
    @Test
    void anAcceptedHandOffOfBefore() {
        String logged = """
            {"id": 1, "contactId": 2, "saleId": 3, "status": "ACCEPTED", "promises": "in May", "expectations": "",
            "details": "", "receiver": "Rui", "date": "2026-03-02"}\
            """;
        var row = new HandOff(1, 2, 3, HandOff.Status.ACCEPTED, "in May", "", "", "Rui", DAY, "Rui", DAY);
        assertEquals(row, RowJson.read(HandOffTable.TABLE, logged));
        same(HandOffTable.TABLE, row);
    }

    /// Before format 13 it was for everybody.
    @Test
    void aStoryOfBefore() {
        String logged = """
            {"id": 1, "kind": "STORY", "text": "The bakery", "topic": "rent", "created": "2026-03-02T10:00:00Z"}\
            """;
        var row = new LibraryItem(
                1, LibraryItem.Kind.STORY, "The bakery", "rent", "", Instant.parse("2026-03-02T10:00:00Z"));
        assertEquals(row, RowJson.read(LibraryItemTable.TABLE, logged));
        same(LibraryItemTable.TABLE, row);
    }

    private static <R extends Row> void same(Table<R> table, R row) {
        assertEquals(row, RowJson.read(table, RowJson.write(row)));
    }
}
