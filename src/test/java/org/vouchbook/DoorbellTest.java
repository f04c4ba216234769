package org.vouchbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.storage.JsonFile;

class DoorbellTest {
    @TempDir
    Path folder;

    private final BlockingQueue<List<Path>> rings = new LinkedBlockingQueue<>();

    private void assertNobodyAnswers() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertFalse(Doorbell.ring(folder, List.of()), "somebody answered"));
    }

    @Test
    void theFirstWindowHearsTheSecondStartAndItsFiles() throws InterruptedException {
        Path file = folder.resolve("Zoë & co.csv").toAbsolutePath();
        try (Doorbell _ = Doorbell.hang(folder, rings::add).orElseThrow()) {
            assertTrue(Doorbell.ring(folder, List.of()));
            assertEquals(List.of(), rings.poll(10, TimeUnit.SECONDS));
            assertTrue(Doorbell.ring(folder, List.of(file)));
            assertEquals(List.of(file), rings.poll(10, TimeUnit.SECONDS));
        }
        assertNobodyAnswers();
        assertFalse(Files.exists(folder.resolve("window.json")));
    }

    @Test
    void aStartGoesOnWhateverLiesThere() throws IOException {
        assertNobodyAnswers();
        Path file = folder.resolve("window.json");
        for (String content :
                new String[] {"", "{}", "{\"port\":1,\"question\":\"q\",\"answer\":\"a\"}", "{\"port\":99999}"}) {
            Files.writeString(file, content);
            assertNobodyAnswers();
        }
        try (var foreign = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            new JsonFile<>(file, Doorbell.Address.class)
                    .write(new Doorbell.Address(foreign.getLocalPort(), "question", "answer"));
            assertNobodyAnswers();
            Thread.ofVirtual().start(() -> {
                try (Socket caller = foreign.accept()) {
                    caller.getOutputStream().write("HTTP/1.1 200 OK\nanswer\n".getBytes(UTF_8));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertNobodyAnswers();
        }
    }

    @Test
    void whoDoesNotKnowTheWordIsNotHeard() throws IOException, InterruptedException {
        try (Doorbell _ = Doorbell.hang(folder, rings::add).orElseThrow()) {
            Path file = folder.resolve("window.json");
            var address = new JsonFile<>(file, Doorbell.Address.class).read().orElseThrow();
            try (var caller = new Socket(InetAddress.getLoopbackAddress(), address.port())) {
                caller.getOutputStream().write("wrong\n/etc/passwd\n\n".getBytes(UTF_8));
                assertEquals(-1, caller.getInputStream().read());
            }
            assertTrue(Doorbell.ring(folder, List.of()), "still there");
            assertEquals(List.of(), rings.poll(10, TimeUnit.SECONDS));
            assertTrue(rings.isEmpty());
        }
    }

    @Test
    void noneIsHungWhereTheFolderHasGoneAndNoFolderIsMade() {
        Path gone = folder.resolve("gone");
        assertTrue(Doorbell.hang(gone, rings::add).isEmpty());
        assertFalse(Files.exists(gone));
    }

    @Test
    void noneIsHungOnceTheWindowHasGone() throws IOException {
        Files.createFile(folder.resolve("journal"));
        var porch = new Porch(folder);
        porch.hang(rings::add);
        assertTrue(Doorbell.ring(folder, List.of()), "a book is there");
        porch.leave();
        porch.hang(rings::add);
        assertNobodyAnswers();
        assertFalse(Files.exists(folder.resolve("window.json")));
    }
}
