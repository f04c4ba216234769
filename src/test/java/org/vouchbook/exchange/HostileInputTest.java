package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A short run of [HostileInput].
class HostileInputTest {
    @Test
    void everythingIsReadOrRefused() throws IOException {
        for (HostileInput.Reader reader : HostileInput.readers()) {
            assertTrue(HostileInput.run(reader, 40 / Math.min(reader.share(), 4), 7) > 0, reader.kind());
        }
    }

    @Test
    void aReaderThatThrowsOrIsGreedyIsCaught() {
        List<byte[]> seeds = List.of("a,b\n".getBytes(StandardCharsets.UTF_8));
        var throwing = new HostileInput.Reader("x", seeds, file -> {
            throw new IllegalStateException();
        });
        assertThrows(AssertionError.class, () -> HostileInput.run(throwing, 1, 1));
        var greedy = new HostileInput.Reader("x", seeds, file -> {
            for (int i = 0; i < 60; i++) {
                assertTrue(new byte[10_000_000].length > 0);
            }
        });
        assertThrows(AssertionError.class, () -> HostileInput.run(greedy, 1, 1));
    }
}
