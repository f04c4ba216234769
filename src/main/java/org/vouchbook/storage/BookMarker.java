package org.vouchbook.storage;

import java.util.Objects;
import java.util.UUID;

/// What is known of a book outside its file, so that an emptied file is not taken for a new book.
record BookMarker(UUID bookId, int format) {
    BookMarker {
        Objects.requireNonNull(bookId);
    }
}
