package org.vouchbook.workspace;

import java.nio.file.Path;
import org.vouchbook.storage.Repair;

/// What opening the book had to mend.
///
/// @param rebuilt whether the book was made anew from backup and journal
/// @param whole whether everything is there
/// @param before how many people the book had, as far as known, else -1
/// @param after how many it has now
/// @param missing how many changes are known to be missing
/// @param aside under which name the damaged or foreign file is kept; empty when there was none
public record Mended(boolean rebuilt, boolean whole, long before, long after, int missing, String aside) {
    static Mended of(Repair repair) {
        Path aside = repair.aside();
        return new Mended(
                repair.rebuilt(),
                repair.whole(),
                repair.before(),
                repair.after(),
                repair.missing(),
                aside == null ? "" : aside.getFileName().toString());
    }
}
