package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks whether those are forgotten whom a killed process was erasing: who is gone from the book stands in no file but
/// those that the user is told of, which are then deleted as the user would.
final class Erased {
    private final Path folder;
    private final List<Migration> migrations;

    Erased(Path folder, List<Migration> migrations) {
        this.folder = folder;
        this.migrations = migrations;
    }

    /// The faults.
    ///
    /// @param lines of a writer: whom it was about to erase, and whom it had erased
    List<String> look(List<String> lines) throws IOException {
        var faults = new ArrayList<String>();
        List<String> names = lines.stream()
                .filter(l -> l.startsWith("eras"))
                .map(l -> l.substring(l.indexOf(' ') + 1))
                .distinct()
                .toList();
        List<Path> told = new Remains(folder)
                .old(List.of()).orElse(List.of()).stream().map(OldCopy::file).toList();
        for (String name : names) {
            if (isInBook(name)) {
                if (lines.contains("erased " + name)) {
                    faults.add(name + " was erased and is there");
                }
            } else {
                var knowing = new ArrayList<>(Words.filesWith(folder, name));
                knowing.removeAll(told);
                if (!knowing.isEmpty()) {
                    faults.add(name + " is known to " + knowing);
                }
            }
        }
        var remains = new Remains(folder);
        remains.delete(told);
        remains.answered();
        return faults;
    }

    private boolean isInBook(String name) {
        var opener = new BookOpener(KilledWriter.unlocked(folder), OpenBook.CLOCK, migrations);
        try (Database database = opener.open()) {
            return database.read(c ->
                    !ContactTable.TABLE.select(c, "WHERE family_name = ?", name).isEmpty());
        }
    }
}
