package org.vouchbook.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What opening a book had to mend.
///
/// @param rebuilt whether the database was made anew; else only single changes are missing, or a journal of
///     another book was put aside
/// @param aside where the damaged or foreign file was put; nothing when there was none
/// @param before how many people the book had, as far as known, else -1
/// @param after how many it has now
/// @param missing how many changes are known to be missing
public record Repair(boolean rebuilt, @Nullable Path aside, long before, long after, int missing) {
    /// Whether everything is there.
    public boolean whole() {
        return missing == 0 && (before < 0 || before == after);
    }
}
