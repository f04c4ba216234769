package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Row;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.Fixtures;

/// Walking through a table tells the same of every row of every kind as asking for it.
class ScanTest {
    private static final String DAYS =
            "SELECT contact_id, on_day, kind, id FROM interaction ORDER BY contact_id, on_day," + " kind, id";

    @TempDir
    Path folder;

    @Test
    void everyRowOfEveryKindIsAsAQueryTellsIt() throws IOException {
        try (OpenBook book = OpenBook.in(folder.resolve("full"))) {
            book.put("other", FullAndBare.OTHER);
            book.put("full", FullAndBare.FULL.toArray(Row[]::new));
            assertEqualTables(book, FullAndBare.FULL.size() + 1);
        }
        try (OpenBook book = OpenBook.in(folder.resolve("bare"))) {
            book.put("other", FullAndBare.OTHER);
            book.put("bare", FullAndBare.BARE.toArray(Row[]::new));
            assertEqualTables(book, FullAndBare.BARE.size() + 1);
        }
        try (OpenBook book = filled()) {
            assertEqualTables(book, 500);
        }
    }

    private static void assertEqualTables(OpenBook book, int least) {
        int rows = 0;
        for (Table<? extends Row> table : Tables.ALL) {
            List<? extends Row> asked = book.database().read(c -> table.select(c, "ORDER BY id"));
            assertEquals(asked, book.database().read(table::all), table.name());
            rows += asked.size();
        }
        assertFalse(rows < least, rows + " rows");
    }

    @Test
    void aPartOfATableBeginsAndEndsWithItsIds() throws IOException {
        try (OpenBook book = filled()) {
            List<Long> ids = ids(book, Long.MIN_VALUE, Long.MAX_VALUE);
            assertEquals(ids.subList(3, 9), ids(book, ids.get(3), ids.get(8)));
            assertEquals(ids.subList(4, 8), ids(book, ids.get(3) + 1, ids.get(8) - 1));
            assertEquals(List.of(), ids(book, ids.getLast() + 1, Long.MAX_VALUE));
        }
    }

    private static List<Long> ids(OpenBook book, long first, long last) {
        return book.database().read(c -> ReferralTable.TABLE.between(c, first, last)).stream()
                .map(Row::id)
                .toList();
    }

    @Test
    void anIndexTellsWhatItHoldsInItsOrder() throws IOException {
        try (OpenBook book = filled()) {
            List<String> asked = book.database().read(c -> {
                try (Statement statement = c.createStatement()) {
                    return days(new Cells.OfResult(statement.executeQuery(DAYS)));
                }
            });
            assertEquals(600, asked.size());
            assertEquals(
                    asked, book.database().read(c -> days(Scan.along(c, "interaction", "interaction_contact_day"))));
        }
    }

    private static List<String> days(Cells row) throws SQLException {
        var days = new ArrayList<String>();
        while (row.next()) {
            days.add(row.getLong("contact_id") + " " + row.getDate("on_day") + " " + row.getString("kind") + " "
                    + row.getLong("id"));
        }
        return days;
    }

    /// The days of everybody are walked along the index, those of a few are asked for.
    @Test
    void theFactsOfEverybodyAreThoseOfEach() throws IOException {
        try (OpenBook book = filled()) {
            List<Long> people = book.database().read(ContactTable.TABLE::all).stream()
                    .map(Row::id)
                    .toList();
            assertEquals(book.reader().facts(people), book.reader().facts());
        }
    }

    /// Days are remembered by a part of their number, in which those 32 years apart are equal.
    @Test
    void daysThatShareAPlaceAreNotMistakenForEachOther() {
        try (OpenBook book = OpenBook.in(folder)) {
            LocalDate day = LocalDate.of(2026, 3, 1);
            for (int i = 1; i <= 4; i++) {
                book.put(
                        "person",
                        Fixtures.contact(i, "Grace", "Njeri")
                                .edit()
                                .since(day.minusYears(32L * (i % 2)))
                                .build());
            }
            assertEqualTables(book, 4);
        }
    }

    @Test
    void whatWasSavedLastIsThere() {
        try (OpenBook book = OpenBook.in(folder)) {
            assertEquals(List.of(), book.database().read(ContactTable.TABLE::all));
            book.put("person", Fixtures.contact(1, "Grace", "Njeri"));
            book.put("person", Fixtures.contact(1, "Ana", "Njeri"));
            assertEquals(
                    List.of(Fixtures.contact(1, "Ana", "Njeri")),
                    book.database().read(ContactTable.TABLE::all));
            book.delete(Fixtures.contact(1, "Ana", "Njeri"));
            assertEquals(List.of(), book.database().read(ContactTable.TABLE::all));
        }
    }

    @Test
    void whatIsNotThereFailsAsAQueryDoes() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("person", Fixtures.contact(1, "Grace", "Njeri"));
            book.database().read(c -> {
                assertThrows(SQLException.class, () -> Scan.of(c, "no_such_table"));
                assertThrows(SQLException.class, () -> Scan.along(c, "contact", "no_such_index"));
                Scan row = Scan.of(c, "contact");
                row.next();
                return assertThrows(SQLException.class, () -> row.getString("no_such_column"));
            });
        }
    }

    @Test
    void aFileThatEndsUnderItFailsAsAQueryDoes() throws IOException {
        try (OpenBook book = filled()) {
            Connection c = book.database().read(open -> open);
            H2File.abandon(c);
            assertThrows(SQLException.class, () -> InteractionTable.TABLE.all(c));
        }
    }

    private OpenBook filled() throws IOException {
        FilledBook.make(
                folder,
                Fixtures.NOW,
                ids -> BookGenerator.rows(60, 600, 30, 1, LocalDate.of(2026, 3, 1), OpenBook.CLOCK.getZone(), ids));
        return OpenBook.in(folder);
    }
}
