package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The journals of a book from the earliest that is kept to the present one.
///
/// @param journals in the order of what they tell
record Chain(List<Journal> journals) implements AutoCloseable {
    /// @param present stays open when this is closed; nothing when there is none
    /// @param book journals of others are left out; null: every one
    static Chain of(BookFolder folder, @Nullable Journal present, @Nullable UUID book) throws IOException {
        var journals = new ArrayList<Journal>();
        if (Files.isDirectory(folder.earlier())) {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder.earlier())) {
                files = all.filter(f -> !f.toString().endsWith(".part")).toList();
            }
            for (Path file : files) {
                Journal earlier =
                        Journal.open(file, folder.key().seal("journal")).orElse(null);
                if (earlier != null && (book == null || earlier.last().book().equals(book))) {
                    journals.add(earlier);
                } else if (earlier != null) {
                    earlier.close();
                }
            }
        }
        journals.sort(Comparator.comparingLong(Journal::base)
                .thenComparingLong(j -> j.last().number()));
        if (present != null) {
            journals.add(present);
        }
        return new Chain(journals);
    }

    /// Whether it begins with the beginning of the book.
    boolean isFromTheStart() {
        return !journals.isEmpty() && journals.getFirst().base() == 0;
    }

    /// Deletes earlier journals that lead to nothing later than this change, and those that cannot be read (with this
    /// key).
    static void clear(BookFolder folder, long number) throws IOException {
        if (!Files.isDirectory(folder.earlier())) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.earlier())) {
            files = all.toList();
        }
        for (Path file : files) {
            long last;
            try (Journal journal =
                    Journal.open(file, folder.key().seal("journal")).orElse(null)) {
                last = journal == null ? 0 : journal.last().number();
            }
            if (last <= number) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() {
        for (Journal journal : journals) {
            try {
                if (journal.isEarlier()) {
                    journal.close();
                }
            } catch (IOException e) {
                Logger.getLogger(Chain.class.getName()).log(Level.WARNING, "a journal did not close", e);
            }
        }
    }
}
