package org.vouchbook.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.vouchbook.storage.BookFolder;

/// The way out where a book does not open: a backup of the user's choice takes its place, and what was there is kept
/// aside. All methods raise [org.vouchbook.domain.BookException] when something fails; nothing is then changed.
public final class Rescue {
    private final BookFolder folder;
    private final ZoneId zone;
    private final org.vouchbook.storage.Rescue rescue;

    Rescue(BookFolder folder, Clock clock) {
        this.folder = folder;
        zone = clock.getZone();
        rescue = new org.vouchbook.storage.Rescue(folder, clock);
    }

    /// Where the damaged database lies.
    public Path damaged() {
        return folder.file();
    }

    /// The zone the user is in.
    public ZoneId zone() {
        return zone;
    }

    /// The backups that lie with the book, the latest first. What they say of themselves is not proved.
    public List<SavedState> states() {
        return rescue.backups().stream().map(SavedState::of).toList();
    }

    /// Reads a whole book from a file and tells what is in it.
    public SavedState preview(Path file) {
        return SavedState.of(file, rescue.look(file));
    }

    /// Tries the password or the recovery key of a file that has one of its own; whether it is right.
    public boolean unlock(Path file, String words) {
        return rescue.unlock(file, words);
    }

    /// Puts the book from a file in the place of the damaged one.
    public void take(Path file) {
        rescue.take(file);
    }
}
