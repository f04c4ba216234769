package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/// Files that a reader takes in at once.
class FileSizeTest {
    private static final long MOST = 300;

    @Test
    void noFileIsLong() {
        var tooLong = new ArrayList<String>();
        for (Path tree : List.of(Sources.MAIN, Sources.TEST)) {
            for (String suffix : List.of(".java", ".css")) {
                SortedMap<Path, String> texts = Sources.texts(tree, suffix);
                texts.forEach((file, text) -> {
                    long lines = text.lines().count();
                    if (lines > MOST) {
                        tooLong.add(file + " has " + lines + " lines");
                    }
                });
            }
        }
        assertTrue(tooLong.isEmpty(), () -> String.join("\n", tooLong) + "\n" + spread());
    }

    private static String spread() {
        List<Long> lines = Sources.texts(Sources.MAIN, ".java").values().stream()
                .map(t -> t.lines().count())
                .sorted()
                .toList();
        assertFalse(lines.isEmpty());
        return "main: median " + lines.get(lines.size() / 2) + " (aim 60), nine of ten below "
                + lines.get(lines.size() * 9 / 10) + " (aim 150)";
    }
}
