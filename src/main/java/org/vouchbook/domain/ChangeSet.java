package org.vouchbook.domain;

import java.util.HashSet;
import java.util.List;

/// Everything that one user action changes: it happens whole or not at all, and is undone whole.
///
/// @param edits in an order in which a row comes after those it refers to (deletes: before them)
public record ChangeSet(ChangeLabel label, List<Edit> edits) {
    /// @throws IllegalArgumentException when a row is changed twice
    public ChangeSet {
        edits = List.copyOf(edits);
        var seen = new HashSet<Long>();
        for (Edit edit : edits) {
            if (!seen.add(edit.row().id())) {
                throw new IllegalArgumentException("row " + edit.row().id() + " is changed twice");
            }
        }
    }

    /// A change set that puts rows.
    public static ChangeSet put(ChangeLabel label, List<? extends Row> rows) {
        return new ChangeSet(label, rows.stream().<Edit>map(Edit.Put::new).toList());
    }

    /// A change set that puts rows.
    public static ChangeSet put(ChangeLabel label, Row... rows) {
        return put(label, List.of(rows));
    }
}
