package org.vouchbook.storage;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a backup says of itself where everybody may read it: no word of what is in the book.
///
/// @param number of the last change in it
/// @param rows how many each table has
/// @param lock what opens the book's key with the password, for a book with one
public record BackupHead(
        UUID book,
        int format,
        long number,
        Instant made,
        Kind kind,
        Map<String, Long> rows,
        @Nullable String lock) {
    /// Why it was made.
    public enum Kind {
        DAILY,
        MANUAL,
        BEFORE_IMPORT,
        BEFORE_MERGE,
        BEFORE_RESTORE,
        BEFORE_UPGRADE,
        /// When other programs put their files in the place of the open book's.
        REPLACED,
        /// Because the journal had to begin anew.
        BASE
    }

    /// Checks what a file says.
    public BackupHead {
        Objects.requireNonNull(book);
        Objects.requireNonNull(made);
        Objects.requireNonNull(kind);
        rows = Map.copyOf(rows);
    }

    /// How many people are in it.
    public long people() {
        return rows.getOrDefault(ContactTable.TABLE.name(), 0L);
    }

    /// How many referrals are in it.
    public long referrals() {
        return rows.getOrDefault(ReferralTable.TABLE.name(), 0L);
    }

    /// How many interactions are in it.
    public long interactions() {
        return rows.getOrDefault(InteractionTable.TABLE.name(), 0L);
    }
}
