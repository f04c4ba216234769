package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/// What lies where in the folder of one book, and the key that opens it.
public record BookFolder(Path folder, BookKey key) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// The folder of a book without a password.
    public BookFolder(Path folder) {
        this(folder, BookKey.NONE);
    }

    /// Whether anything of a book lies here, whole or not: then no new one is made.
    public boolean isThere() {
        return Stream.of("book.mv.db", "book.json", "journal", "key.json", "key-copy.json")
                        .anyMatch(name -> Files.exists(folder.resolve(name)))
                || isFilled(backups())
                || isFilled(earlier());
    }

    private static boolean isFilled(Path place) {
        String[] names = place.toFile().list();
        return names != null && names.length > 0;
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

    /// The folder of journals that the last proven backups have made needless.
    Path earlier() {
        return folder.resolve("earlier");
    }

    /// Puts the database of a closed book aside, so that the next opening makes it anew.
    ///
    /// @return where it is now
    /// @throws IOException when that fails
    public Path distrust(Instant now) throws IOException {
        return Files.move(file(), aside(now));
    }

    /// The folder of what must not be mixed with the book as it is: copies that sync programs made, journals of another
    /// history.
    Path setAside() {
        return folder.resolve("set-aside");
    }

    /// A moment as part of a name.
    String stamp(Instant now) {
        return STAMP.format(now);
    }

    /// The name under which a damaged database is kept.
    Path aside(Instant now) {
        return folder.resolve("damaged-" + stamp(now) + ".mv.db");
    }

    /// A database in the making; what a crash has left of it is of no use.
    Path unfinished() {
        return folder.resolve("unfinished.mv.db");
    }

    /// A whole book that takes the place of the present one when that is closed.
    Path returning() {
        return folder.resolve("returning.mv.db");
    }

    /// The folder of backups.
    public Path backups() {
        return folder.resolve("backups");
    }

    /// Writes a text into a file that only the user may read; the folder is made when it is not there.
    public static void writePrivately(Path folder, String name, String text) throws IOException {
        Private.folder(folder);
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        Private.file(file);
    }
}
