package org.vouchbook.workspace;

import java.nio.file.Path;
import java.time.Instant;
import org.vouchbook.storage.Backup;
import org.vouchbook.storage.BookCounts;

/// A state of the book that a proven backup has kept.
///
/// @param made when
/// @param people how many are in it
public record SavedState(Path file, Instant made, Reason reason, long people, long interactions, long referrals) {
    /// Why it was kept.
    public enum Reason {
        DAILY,
        MANUAL,
        BEFORE_IMPORT,
        BEFORE_MERGE,
        BEFORE_RESTORE,
        BEFORE_UPGRADE,
        REPLACED,
        BASE
    }

    static SavedState of(Path file, BookCounts read) {
        return new SavedState(file, read.made(), Reason.MANUAL, read.people(), read.interactions(), read.referrals());
    }

    static SavedState of(Backup backup) {
        return new SavedState(
                backup.file(),
                backup.head().made(),
                Reason.valueOf(backup.head().kind().name()),
                backup.head().people(),
                backup.head().interactions(),
                backup.head().referrals());
    }
}
