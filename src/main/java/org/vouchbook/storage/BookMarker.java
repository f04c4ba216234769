package org.vouchbook.storage;

import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a book outside its file, so that an emptied file is not taken for a new book.
record BookMarker(UUID bookId, int format) {
    BookMarker {
        Objects.requireNonNull(bookId);
    }

    /// The file it lies in.
    static JsonFile<BookMarker> file(Path file) {
        return new JsonFile<>(file, BookMarker::of);
    }

    private static BookMarker of(JsonFields fields) {
        String id = Objects.requireNonNullElse(fields.text("bookId"), "");
        return new BookMarker(UUID.fromString(id), Objects.requireNonNullElse(fields.whole("format"), 0));
    }

    // Spelt out, as the JVM would make up classes for it during the start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BookMarker(UUID otherId, int otherFormat)
                && bookId.equals(otherId)
                && format == otherFormat;
    }

    @Override
    public int hashCode() {
        return Objects.hash(bookId, format);
    }
}
