package org.vouchbook.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What lies where in the folder of one book, and the key that opens it.
public record BookFolder(Path folder, BookKey key) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// The folder of a book without a password.
    public BookFolder(Path folder) {
        this(folder, BookKey.NONE);
    }

    /// The database file.
    public Path file() {
        return folder.resolve("book.mv.db");
    }

    /// The note beside it that says which book is expected here.
    public Path marker() {
        return folder.resolve("book.json");
    }

    /// The note of what the next start shows first.
    public Path first() {
        return folder.resolve("first.json");
    }

    /// The journal.
    public Path journal() {
        return folder.resolve("journal");
    }

    /// The name under which a damaged database is kept.
    Path aside(Instant now) {
        return folder.resolve("damaged-" + STAMP.format(now) + ".mv.db");
    }

    /// A database in the making; what a crash has left of it is of no use.
    Path unfinished() {
        return folder.resolve("unfinished.mv.db");
    }

    /// The folder of backups.
    public Path backups() {
        return folder.resolve("backups");
    }

    /// The name of a backup made before migrating to `format`.
    Path backupBefore(int format, Instant now) {
        return backups().resolve("before-format-" + format + "-" + STAMP.format(now) + ".mv.db");
    }
}
