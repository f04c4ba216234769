package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// What is left of a book's earlier states outside its database: journals, backups, damaged files that were put aside.
///
/// All methods raise [BookException] when the folder fails.
public final class Remains {
    private static final List<String> MAKING = List.of(
            "erasing.mv.db",
            "erased.mv.db",
            "returning.mv.db",
            "proving.mv.db",
            "compacting.mv.db",
            "unfinished.mv.db",
            "locking.mv.db",
            "journal.new",
            "backups/unfinished.part");

    private final Path folder;

    /// Of the book in a folder.
    public Remains(Path folder) {
        this.folder = folder;
    }

    /// Deletes the journals of a closed book. All that they hold is in the database, which was just proved.
    void dropJournals() throws IOException {
        Files.deleteIfExists(folder.resolve("journal"));
        for (Path file : files(folder.resolve("earlier"))) {
            Files.delete(file);
        }
    }

    /// Deletes what a crash has left of files in the making; they tell what the book told then.
    void sweep() {
        for (String name : MAKING) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException e) {
                Logger.getLogger(Remains.class.getName()).log(Level.WARNING, "a file in the making stays", e);
            }
        }
    }

    /// Whether something is being made in a file just now: it will get its name when it is whole.
    static boolean isInTheMaking(Path file) {
        String name = file.getFileName().toString();
        return MAKING.stream().anyMatch(n -> n.equals(name) || n.endsWith("/" + name));
    }

    /// The files that tell more than the book does since a person was erased or the password is another one; nothing
    /// when the user has said already what becomes of them.
    ///
    /// @param places further folders in which copies of backups lie
    public Optional<List<OldCopy>> old(List<Path> places) {
        try {
            Optional<Afterwards> note = Afterwards.in(folder);
            return note.isEmpty() ? Optional.empty() : Optional.of(new OldCopies(folder, note.get()).find(places));
        } catch (IOException e) {
            throw Faults.of(folder, e);
        }
    }

    /// Notes that what lies here now may tell more than the book soon does.
    public void expect(Instant now) {
        try {
            Afterwards.note(folder, now);
        } catch (IOException e) {
            throw Faults.of(folder, e);
        }
    }

    /// The user has said what becomes of them.
    public void answered() {
        try {
            Afterwards.forget(folder);
        } catch (IOException e) {
            throw Faults.of(folder, e);
        }
    }

    /// Deletes files for good.
    public void delete(List<Path> files) {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw Faults.of(folder, e);
        }
    }

    /// The files in a folder and in those below it; others may clear it meanwhile.
    static List<Path> below(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                if (about.isRegularFile()) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        found.sort(null);
        return found;
    }

    static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
