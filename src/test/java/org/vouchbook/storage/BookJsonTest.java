package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Row;
import org.vouchbook.support.Fixtures;
import tools.jackson.databind.JsonNode;

/// The whole book as JSON has every table, every column and every row, and comes back as it was.
class BookJsonTest {
    @TempDir
    Path temp;

    private OpenBook full(Path folder) {
        OpenBook book = OpenBook.in(folder);
        book.put("other", FullAndBare.OTHER);
        book.put("full \"with\" arguments", FullAndBare.FULL.toArray(Row[]::new));
        book.put("bare", FullAndBare.BARE.toArray(Row[]::new));
        book.log().undo();
        return book;
    }

    private static byte[] json(OpenBook book) {
        return book.database().read(connection -> {
            var out = new ByteArrayOutputStream();
            BookJson.write(connection, out, Fixtures.NOW, Leave.NEVER);
            return out.toByteArray();
        });
    }

    /// The tables are asked of the database, so that one that is added and forgotten turns this red; so does a
    /// column that no row of [FullAndBare] fills.
    @Test
    void everyTableAndColumnIsInIt() {
        try (OpenBook book = full(temp)) {
            JsonNode tables = Json.MAPPER.readTree(json(book)).get("tables");
            book.log().redo();
            JsonNode others = Json.MAPPER.readTree(json(book)).get("tables");
            book.log().undo();
            Map<String, Set<String>> columns = new TreeMap<>();
            book.database().read(connection -> {
                try (var statement = connection.createStatement();
                        var column = statement.executeQuery("SELECT LOWER(TABLE_NAME), LOWER(COLUMN_NAME)"
                                + " FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'")) {
                    while (column.next()) {
                        columns.computeIfAbsent(column.getString(1), k -> new TreeSet<>())
                                .add(column.getString(2));
                    }
                }
                return true;
            });
            assertEquals(columns.keySet(), new TreeSet<>(tables.propertyNames()));
            var empty = new TreeSet<String>();
            columns.forEach((table, names) -> {
                JsonNode rows = tables.get(table);
                assertEquals(book.ask("SELECT COUNT(*) FROM " + table), String.valueOf(rows.size()), table);
                assertTrue(rows.size() > 0, "no row of " + table + " is tested");
                for (String name : names) {
                    boolean filled = false;
                    for (JsonNode row : rows) {
                        assertTrue(row.has(name), table + "." + name);
                        filled |= !row.get(name).isNull();
                    }
                    for (JsonNode row : others.get(table)) {
                        filled |= !row.get(name).isNull();
                    }
                    if (!filled) {
                        empty.add(table + "." + name);
                    }
                }
            });
            assertEquals(Set.of(), empty, "columns that no tested row fills");
        }
    }

    @Test
    void itComesBackWithoutLoss() throws Exception {
        try (OpenBook book = full(temp.resolve("one"))) {
            byte[] json = json(book);
            Path copy = temp.resolve("copy.mv.db");
            var builder = new BookBuilder(BookKey.NONE, Migration.all());
            BookJson.read(new ByteArrayInputStream(json), builder, copy, Leave.NEVER);
            try (var read = new Database(copy, BookKey.NONE)) {
                // Another digest than the one that is written with it.
                assertEquals(book.database().read(BookCopy::content), read.read(BookCopy::content));
                OpenBook again = OpenBook.of(read);
                assertEquals(-1, java.util.Arrays.mismatch(json, json(again)));
                assertTrue(again.log().redo().isPresent());
            }
        }
    }

    private void assertRefused(byte[] json) throws IOException {
        var builder = new BookBuilder(BookKey.NONE, Migration.all());
        Path copy = temp.resolve("copy.mv.db");
        assertThrows(
                BadBookException.class,
                () -> BookJson.read(new ByteArrayInputStream(json), builder, copy, Leave.NEVER));
        Files.deleteIfExists(copy);
    }

    /// A letter that turned on a disk, a word that somebody changed by hand.
    @Test
    void rowsThatAreNotTheSumsAreRefused() throws IOException {
        try (OpenBook book = OpenBook.in(temp.resolve("one"))) {
            book.put("mine", Fixtures.contact(7, "Mine", "Own"));
            String json = new String(json(book), StandardCharsets.UTF_8);
            assertTrue(json.contains("\"Own\""), json);
            assertRefused(json.replace("\"Own\"", "\"Owm\"").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// The sums may be right, too: whoever writes a file can reckon.
    @Test
    void rowsThatPointNowhereAreRefused() throws IOException {
        try (OpenBook book = full(temp.resolve("one"))) {
            book.database().write(connection -> {
                Replay.unguarded(connection, () -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("DELETE FROM contact WHERE id = " + FullAndBare.OTHER.id());
                    }
                });
                return true;
            });
            assertRefused(json(book));
        }
    }

    @Test
    void anotherBookCanTakeIt() throws IOException {
        byte[] json;
        try (OpenBook book = full(temp.resolve("one"))) {
            json = json(book);
        }
        Path file = Files.write(temp.resolve("book.json"), json);
        var folder = new BookFolder(temp.resolve("two"));
        try (OpenBook other = OpenBook.in(folder.folder());
                var keeping = new Safekeeping(folder, OpenBook.CLOCK, other.database())) {
            other.put("mine", Fixtures.contact(7, "Mine", "Own"));
            keeping.read(file);
        }
        try (OpenBook other = OpenBook.in(folder.folder());
                var keeping = new Safekeeping(folder, OpenBook.CLOCK, other.database())) {
            for (Row row : FullAndBare.FULL) {
                assertEquals(
                        row,
                        other.database()
                                .read(c -> Tables.of(row.getClass()).find(c, java.util.List.of(row.id())))
                                .get(row.id()));
            }
            assertTrue(other.log().redo().isPresent());
            try (Safekeeping.View view = keeping.begin()) {
                assertTrue(keeping.isSound(view));
            }
        }
    }
}
