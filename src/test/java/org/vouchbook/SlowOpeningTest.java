package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
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

    /// What is said of a book that takes its time is not said of one that was open before the window.
    @Test
    void aBookThatIsThereBeforeItsWindowStaysInIt() {
        var clock = new MutableClock(Fixtures.NOW, ZoneId.of("Europe/Berlin"));
        Running app = Running.start(folder, clock, new GivenFiles(folder));
        try {
            var later = new AtomicBoolean();
            fx(() -> {
                var pause = new PauseTransition(Duration.seconds(1));
                pause.setOnFinished(_ -> later.set(true));
                pause.play();
                return true;
            });
            await("the time is over", later::get);
            assertTrue(lookup(Messages.of("window.opening")).tryQuery().isEmpty());
            assertTrue(lookup(Messages.of("first.import")).tryQuery().isPresent());
        } finally {
            app.close();
        }
    }

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
