package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;

/// Another process writes and is killed at random moments: what it has acknowledged is in the book.
class KillTest {
    private static final int KILLS = 8;

    @TempDir
    Path folder;

    private Process start(long from) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
        var random = new Random(20260302);
        long expected = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = start(expected + 1);
            try (BufferedReader acknowledged = writer.inputReader(StandardCharsets.UTF_8)) {
                assertNotNull(acknowledged.readLine(), "the writer did not start");
                expected++;
                assertFalse(writer.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS), "the writer ended by itself");
                // By its handle: the process itself would close the pipe, in which the last words still are.
                // A line that was cut off is no word.
                assertTrue(writer.toHandle().destroyForcibly());
                StringBuilder rest = new StringBuilder();
                for (int c = acknowledged.read(); c >= 0; c = acknowledged.read()) {
                    rest.append((char) c);
                }
                expected += rest.chars().filter(c -> c == '\n').count();
                writer.waitFor();
            } finally {
                writer.destroyForcibly();
            }
            try (OpenBook book = OpenBook.in(folder)) {
                long found = Long.parseLong(book.ask("SELECT COUNT(*) FROM contact"));
                assertTrue(found >= expected, found + " of " + expected + " after kill " + kill);
                assertTrue(found <= expected + 1, found + " where at most one more than " + expected + " was begun");
                assertEquals(String.valueOf(found), book.ask("SELECT COUNT(*) FROM change_set"));
                assertEquals(String.valueOf(found), book.ask("SELECT COUNT(*) FROM change_edit"));
                assertEquals(
                        String.valueOf(LongStream.rangeClosed(1, found).sum()),
                        book.ask("SELECT SUM(CAST(family_name AS BIGINT)) FROM contact"));
                expected = found;
            }
        }
    }

    @Test
    void aBookThatAnotherProcessHasOpenIsInUse() throws IOException, InterruptedException {
        Process writer = start(1);
        try (BufferedReader acknowledged = writer.inputReader(StandardCharsets.UTF_8)) {
            assertNotNull(acknowledged.readLine(), "the writer did not start");
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
