package org.vouchbook.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What the book holds on a person in one of its tables, for whoever asks what is held on them.
///
/// @param name of the table
/// @param rows each with its values by the names of the columns; what is not known is left out
public record HeldTable(String name, List<SequencedMap<String, String>> rows) {
    /// Keeps its own copy.
    public HeldTable {
        var copies = new ArrayList<SequencedMap<String, String>>();
        rows.forEach(row -> copies.add(new LinkedHashMap<>(row)));
        rows = List.copyOf(copies);
    }
}
