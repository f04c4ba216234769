package org.vouchbook.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vouchbook.storage.BookFolder;
import org.vouchbook.storage.JsonFile;

/// The folders in which a book was opened on this computer: a stick that is not plugged in is not mistaken for the wish
/// to begin a new book. A file that fails costs only that; it is logged.
public final class KnownBooks {
    private static final int MOST = 100;

    /// What the file holds, the latest last.
    record Folders(@Nullable List<String> folders) {
        List<String> all() {
            return folders == null ? List.of() : folders;
        }
    }

    private final JsonFile<Folders> file;

    /// Those of a file, which need not exist.
    public KnownBooks(Path file) {
        this.file = new JsonFile<>(file, json -> new Folders(json.texts("folders")));
    }

    /// Whether a book was opened in a folder before.
    public boolean knows(Path folder) {
        return read().contains(name(folder));
    }

    /// Notes that a book was opened in a folder.
    public void add(Path folder) {
        var all = new ArrayList<>(read());
        if (!all.contains(name(folder))) {
            all.add(name(folder));
            try {
                file.writeAnyway(new Folders(all.subList(Math.max(0, all.size() - MOST), all.size())));
            } catch (IOException e) {
                log(e);
            }
        }
    }

    /// Where in a folder a book lies: there itself, or below in the folder that usually has it.
    public static Optional<Path> in(Path folder) {
        return List.of(folder, folder.resolve("book")).stream()
                .filter(place -> new BookFolder(place).isThere())
                .findFirst();
    }

    private List<String> read() {
        try {
            return file.read().map(Folders::all).orElse(List.of());
        } catch (IOException e) {
            log(e);
            return List.of();
        }
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    private static void log(IOException e) {
        Logger.getLogger(KnownBooks.class.getName()).log(Level.WARNING, "the list of books fails", e);
    }
}
