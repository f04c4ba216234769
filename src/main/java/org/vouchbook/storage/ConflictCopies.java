package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Copies that programs which keep folders equal put beside a file that two computers have written: the file's name
/// with something in it, before one of its dots or at the end.
final class ConflictCopies {
    private static final List<String> OWN = List.of("book.mv.db", "book.json", "journal", "key.json", "key-copy.json");

    /// What they put into the name.
    private static final Pattern ADDED = Pattern.compile(
            // Dropbox, Nextcloud, ownCloud, Google Drive, Seafile: (Anna's conflicted copy 2026-11-26), (1)
            "[ _]?\\(.+\\)|_conf\\(\\d+\\)|[ _]?\\[.+\\]"
                    // Syncthing, Resilio and older ownCloud: .sync-conflict-20261126-101010-ABCDEFG, _conflict-…
                    + "|[._~-](sync-)?conflict[-_.].+"
                    // iCloud: book 2
                    + "| \\d{1,3}"
                    // OneDrive: the computer's name
                    + "|-[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{1,40}",
            Pattern.CASE_INSENSITIVE);

    private ConflictCopies() {}

    /// Those in a folder, by name.
    static List<String> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(ConflictCopies::isCopy)
                    .sorted()
                    .toList();
        }
    }

    /// Whether a name is that of a copy.
    static boolean isCopy(String name) {
        return !OWN.contains(name) && OWN.stream().anyMatch(own -> isCopyOf(own, name));
    }

    /// Moves files of a folder into one of their own in it.
    static void putAside(Path folder, List<String> names) throws IOException {
        for (String name : names) {
            putAside(folder, folder.resolve(name));
        }
    }

    /// Moves a file into the folder of what is set aside.
    ///
    /// @return where it is now
    static Path putAside(Path folder, Path file) throws IOException {
        Path aside = new BookFolder(folder).setAside();
        Private.folder(aside);
        Path target = aside.resolve(file.getFileName());
        for (int n = 2; Files.exists(target); n++) {
            target = aside.resolve(n + " " + file.getFileName());
        }
        return Files.move(file, target);
    }

    private static boolean isCopyOf(String own, String name) {
        for (int at = own.indexOf('.'); ; at = own.indexOf('.', at + 1)) {
            int split = at < 0 ? own.length() : at;
            String before = own.substring(0, split);
            String after = own.substring(split);
            if (name.length() > own.length()
                    && name.startsWith(before)
                    && name.endsWith(after)
                    && ADDED.matcher(name.substring(before.length(), name.length() - after.length()))
                            .matches()) {
                return true;
            }
            if (at < 0) {
                return false;
            }
        }
    }
}
