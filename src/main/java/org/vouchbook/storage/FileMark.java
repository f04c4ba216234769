package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Which file lies at a path: another one in its place has another mark. As long as the file is open, its mark is not
/// given again.
///
/// @param id nothing where there is no file
record FileMark(@Nullable Object id, long size) {
    static FileMark of(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            // Windows has no number for a file that Java tells.
            return new FileMark(now.fileKey() == null ? now.creationTime() : now.fileKey(), now.size());
        } catch (IOException e) {
            return new FileMark(null, 0);
        }
    }

    boolean isThere() {
        return id != null;
    }

    boolean isSameFile(FileMark other) {
        return id != null && id.equals(other.id);
    }
}
