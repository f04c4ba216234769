package org.vouchbook.workspace;

import java.nio.file.Path;
import java.util.Locale;

/// The names of files that hold a whole book.
public final class WholeBook {
    private static final String JSON = ".json";

    private WholeBook() {}

    /// Whether a file's name says that it holds one.
    public static boolean isNamed(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".vouchbook") || name.endsWith(JSON);
    }

    /// Whether it is to be plain JSON, which everybody can read.
    public static boolean isPlain(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
    }
}
