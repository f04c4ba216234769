package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.MutableClock;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Settings.Appearance;

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

    /// In the colours of the settings from its first moment: whoever works in the dark is not dazzled.
    @Test
    void theWindowSaysWhatItWaitsFor() {
        var until = new CompletableFuture<String>();
        var clock = new MutableClock(Fixtures.NOW, ZoneId.of("Europe/Berlin"));
        Running app = Running.opening(folder, clock, Appearance.DARK, new GivenFiles(folder), until);
        try {
            await(
                    "the window says so",
                    () -> lookup(Messages.of("window.opening")).tryQuery().isPresent());
            Color corner = fx(() -> app.scene().snapshot(null).getPixelReader().getColor(1, 1));
            assertTrue(corner.getBrightness() < 0.4, () -> "dark: " + corner);
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
