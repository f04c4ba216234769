package org.vouchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders with everything in them.
final class FileTree {
    private FileTree() {}

    static void copy(Path from, Path to) throws IOException {
        for (Path one : all(from)) {
            Files.copy(one, to.resolve(from.relativize(one).toString()));
        }
    }

    static void delete(Path folder) throws IOException {
        for (Path one : all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(one);
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.toList();
        }
    }
}
