package org.vouchbook.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Reads the tables: one line a row, cells parted by `|`, lines with `#` are remarks.
final class Table {
    /// A row of a table.
    record Line(List<String> cells) {
        String text(int column) {
            return cells.get(column);
        }

        boolean has(int column) {
            return !text(column).isEmpty();
        }

        /// The several values of a cell.
        List<String> list(int column, String separator) {
            return Arrays.stream(text(column).split(separator, -1))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }

        int number(int column) {
            return Integer.parseInt(text(column));
        }

        double rating(int column) {
            return Double.parseDouble(text(column));
        }

        <E extends Enum<E>> E constant(int column, Class<E> type) {
            return Table.constant(text(column), type);
        }
    }

    private Table() {}

    static List<Line> read(String name, int columns) {
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <E extends Enum<E>> E constant(String word, Class<E> type) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static Line line(String name, String raw, int columns) {
        List<String> cells =
                Arrays.stream(raw.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != columns) {
            throw new IllegalStateException(name + ": " + cells.size() + " cells in: " + raw);
        }
        return new Line(cells);
    }
}
