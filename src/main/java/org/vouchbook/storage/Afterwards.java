package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The note in a book's folder that copies from earlier may tell more than the book now does. It stays until the user
/// has said what becomes of them, also across a crash; it says no word of what they tell.
///
/// @param erased copies of changes before this number know an erased person; 0: nobody was erased
/// @param erasing the number the book has once an erasing that has begun is done; 0: none has begun
/// @param since when the note was first made
record Afterwards(long erased, long erasing, Instant since) {
    private static final String NAME = "afterwards.json";

    /// The note in a folder, if there is one.
    static Optional<Afterwards> in(Path folder) throws IOException {
        return file(folder).read().filter(n -> n.since() != null);
    }

    /// The copies of now may tell more than the book soon does.
    static void note(Path folder, Instant now) throws IOException {
        if (in(folder).isEmpty()) {
            file(folder).write(new Afterwards(0, 0, now));
        }
    }

    /// An erasing begins.
    ///
    /// @param number of the book when it is done
    static void erasing(Path folder, long number, Instant now) throws IOException {
        Optional<Afterwards> known = in(folder);
        long before = known.map(Afterwards::erased).orElse(0L);
        file(folder)
                .write(new Afterwards(
                        before, number, known.map(Afterwards::since).orElse(now)));
    }

    /// Ends what an erasing has left to do, before any journal is read: the earlier journals go, if it has come so far
    /// that the person is gone from the book.
    ///
    /// @param number of the last change in the book's database
    static void settle(Path folder, long number) throws IOException {
        Optional<Afterwards> note = in(folder);
        long erasing = note.map(Afterwards::erasing).orElse(0L);
        if (note.isEmpty() || erasing == 0) {
            return;
        }
        boolean done = number >= erasing;
        if (done) {
            new Remains(folder).dropJournals();
        }
        file(folder)
                .write(new Afterwards(
                        done ? erasing : note.get().erased(), 0, note.get().since()));
    }

    /// The user has answered.
    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    private static JsonFile<Afterwards> file(Path folder) {
        return new JsonFile<>(folder.resolve(NAME), Afterwards.class);
    }
}
