package org.vouchbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;

/// Vouchbook started on an empty book, on a day that is always the same; what is saved goes into a folder beside it.
abstract class WindowFixture extends FxTest {
    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));
    static final Path SAMPLES = Path.of("src/test/resources/samples");

    @TempDir
    Path folder;

    GivenFiles files;
    Running app;

    @BeforeEach
    void start() throws IOException {
        files = new GivenFiles(Files.createDirectories(saved()));
        again();
    }

    @AfterEach
    void end() {
        app.close();
    }

    /// Where the files go that the test saves.
    Path saved() {
        return folder.resolve("saved");
    }

    final void again() {
        app = Running.start(folder.resolve("data"), DAY, files);
    }
}
