package org.vouchbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The project's own files, as the checks of the house read them.
final class Sources {
    static final Path MAIN = Path.of("src", "main");
    static final Path TEST = Path.of("src", "test");

    private Sources() {}

    /// The text of every file of a kind below a folder.
    static SortedMap<Path, String> texts(Path below, String suffix) {
        var texts = new TreeMap<Path, String>(Comparator.naturalOrder());
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(f -> f.toString().endsWith(suffix)).toList()) {
                texts.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
