package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.MutableClock;
import org.vouchbook.ui.Messages;

/// A book that takes long to open, as after an update: the window says so, and then it is there.
class SlowOpeningTest extends FxTest {
    @TempDir
    Path folder;

    @Test
    void theWindowSaysWhatItWaitsFor() {
        var until = new CompletableFuture<String>();
        var clock = new MutableClock(Fixtures.NOW, ZoneId.of("Europe/Berlin"));
        Running app = Running.opening(folder, clock, new GivenFiles(folder), until);
        try {
            await(
                    "the window says so",
                    () -> lookup(Messages.of("window.opening")).tryQuery().isPresent());
            until.complete("now");
            app.idle();
            assertTrue(lookup(Messages.of("window.opening")).tryQuery().isEmpty());
            assertTrue(lookup(Messages.of("first.import")).tryQuery().isPresent());
        } finally {
            until.complete("at last");
            app.close();
        }
    }
}
