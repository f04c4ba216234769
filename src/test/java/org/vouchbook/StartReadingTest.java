package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.KnownBooks;
import org.vouchbook.workspace.Samples;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Vault;

/// What is read before the first screenful. In a program of its own, as classes stay loaded.
class StartReadingTest {
    @TempDir
    Path folder;

    /// Five hundred classes, of which a start felt each. Of a book without a password, whichever page comes first.
    @Test
    void nothingThatAStartReadsIsReadByReflection() throws IOException, InterruptedException {
        Clock clock = Clock.system(ZoneOffset.UTC);
        Samples.open(folder.resolve("book"), clock).close();
        new KnownBooks(folder.resolve("books.json")).add(folder.resolve("book"));
        new SettingsFile(folder.resolve("settings.json")).change(s -> s.withLastPage("today"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains(" org.vouchbook.workspace.TodayPicture "), "nothing was read");
        assertEquals(
                List.of(),
                said.lines().filter(l -> l.contains(" tools.jackson.databind.")).toList());
    }

    /// Reads as a start does.
    static final class Reading {
        private Reading() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            var settings = new SettingsFile(folder.resolve("settings.json"));
            var known = new KnownBooks(folder.resolve("books.json"));
            try (var book = new Vault(folder.resolve("book"), Clock.system(ZoneOffset.UTC), known).open()) {
                Session session = Session.of(book, new InlineBackground(), settings, false);
                FirstScreenful.read(session);
                session.index().readFirst();
                // What closing writes is another matter.
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
