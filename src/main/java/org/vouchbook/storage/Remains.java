package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is left of a book's earlier states outside its database: journals, backups, damaged files that were put aside.
///
/// All methods raise [BookException] when the folder fails.
public final class Remains {
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

    /// The backups and the files put aside that were written before a moment.
    ///
    /// @param places further folders in which copies of backups lie
    public List<Path> before(Instant moment, List<Path> places) {
        try {
            var found = new ArrayList<Path>(files(folder.resolve("backups")));
            for (Path file : files(folder)) {
                if (file.getFileName().toString().startsWith("damaged-")) {
                    found.add(file);
                }
            }
            for (Path place : places) {
                files(place).stream()
                        .filter(f -> f.toString().endsWith(".vouchbook"))
                        .forEach(found::add);
            }
            var older = new ArrayList<Path>();
            for (Path file : found) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    older.add(file);
                }
            }
            return older;
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

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
