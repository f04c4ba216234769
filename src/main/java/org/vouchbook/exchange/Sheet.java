package org.vouchbook.exchange;

import java.util.List;

/// A table read from a file.
///
/// @param headers one a column; empty where the file names none
/// @param headed whether the file has a header at all
/// @param rows all rows below the header, also blank ones
/// @param skippedLines how many lines stand before the header or the first row
public record Sheet(
        List<String> headers,
        boolean headed,
        List<SheetRow> rows,
        Encoding encoding,
        Delimiter delimiter,
        int skippedLines) {
    /// Keeps its own copies.
    public Sheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
