package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.command.Exit;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Messages;

/// The program on a machine to which somebody came without a desktop. On Linux only: the others always have one.
@EnabledOnOs(OS.LINUX)
class NoScreenTest {
    @TempDir
    Path folder;

    @Test
    void whereThereIsNoScreenItSaysSoAndLetsGoOfTheBook() throws IOException, InterruptedException {
        File said = folder.resolve("said").toFile();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dvouchbook.data=" + folder,
                        "org.vouchbook.Main")
                .redirectErrorStream(true)
                .redirectOutput(said);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        String words = Files.readString(said.toPath(), StandardCharsets.UTF_8);
        assertTrue(ended, "it stays: " + words);
        assertEquals(Exit.NO_SCREEN.code(), process.exitValue(), words);
        assertTrue(words.contains(Messages.of("command.no_screen")), words);
        try (var book = new TestBook(folder.resolve("book"))) {
            book.add("Grace", "Njeri");
        }
    }
}
