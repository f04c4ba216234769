package org.vouchbook.exchange;

import java.util.List;

/// One row of a table as it stands in the file.
///
/// @param line the line it begins on, from 1
/// @param mended whether its quotes did not match and the row was cut at its delimiters instead
public record SheetRow(int line, List<String> cells, boolean mended) {
    /// Keeps its own copy of the cells.
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column, from 0; empty where the row is too short.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
