package org.vouchbook.workspace;

import java.util.Set;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.Row;

/// What the last commit, undo or redo changed.
///
/// @param kinds which kinds of records
/// @param contactIds the contacts whose facts may differ now
public record Change(Action action, ChangeLabel label, Set<Class<? extends Row>> kinds, Set<Long> contactIds) {
    /// What led to it.
    public enum Action {
        DONE,
        UNDONE,
        REDONE
    }

    /// Whether records of this kind changed.
    public boolean touches(Class<? extends Row> kind) {
        return kinds.contains(kind);
    }
}
