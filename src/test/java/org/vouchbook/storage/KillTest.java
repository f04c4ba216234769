package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;

/// Another process writes and is killed at random moments: what it has acknowledged is in the book.
class KillTest {
    private static final int KILLS = 6;

    @TempDir
    Path folder;

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        "write",
                        "0",
                        "1")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
        var kills = new Kills(folder, 20260302);
        for (int kill = 0; kill < KILLS; kill++) {
            kills.kill();
        }
        assertEquals(List.of(), kills.faults());
        assertTrue(kills.acknowledged() > 0);
    }

    @Test
    void aBookThatAnotherProcessHasOpenIsInUse() throws IOException, InterruptedException {
        Process writer = start();
        try (BufferedReader acknowledged = writer.inputReader(StandardCharsets.UTF_8)) {
            assertNotNull(acknowledged.readLine(), "the writer did not start");
            assertNotNull(acknowledged.readLine(), "the writer did not open the book");
            BookException e = assertThrows(BookException.class, () -> OpenBook.in(folder));
            assertEquals(BookException.Fault.IN_USE, e.fault());
            assertTrue(writer.isAlive());
        } finally {
            writer.destroyForcibly();
        }
        writer.waitFor();
        OpenBook.in(folder).close();
    }
}
