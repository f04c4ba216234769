package org.vouchbook.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files; the system's dialog in the program, an answer given beforehand in a test.
public interface FilePicker {
    /// Where to save, with the suggested name.
    ///
    /// @param extension without the dot
    Optional<Path> save(String suggestedName, String extension);

    /// What to import; none when the user thinks better of it.
    List<File> open();

    /// A folder; none when the user thinks better of it.
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /// A saved e-mail; none when the user thinks better of it.
    default Optional<File> mail() {
        return Optional.empty();
    }

    /// A file with a whole book; none when the user thinks better of it.
    default Optional<File> book() {
        return Optional.empty();
    }
}
