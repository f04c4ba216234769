package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.exchange.WholeFile;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.NoFiles;

/// What the window says while a long file is being written, and afterwards.
class SaveFileTest extends FxTest {
    @TempDir
    Path folder;

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Exception> failures = new CopyOnWriteArrayList<>();
    private FxBackground background;
    private NoticeBoard notices;

    @SuppressWarnings("NullAway.Init")
    SaveFileTest() {}

    @BeforeEach
    void board() {
        background = new FxBackground(failures::add);
        notices = fx(NoticeBoard::new);
        show(500, 60, () -> notices.line());
    }

    @AfterEach
    void close() {
        end.countDown();
        background.close();
    }

    private Path save(WholeFile.Content content) {
        var files = new NoFiles();
        files.target = folder.resolve("Clients.pdf");
        var save = new SaveFile(files, background, notices, failures::add);
        fx(() -> {
            save.save("Clients", "pdf", content);
            return true;
        });
        return files.target;
    }

    private String said() {
        return notices.line().isVisible() ? notices.line().getAccessibleText() : "";
    }

    private void untilTheEnd() throws IOException {
        until(end);
    }

    private static void until(CountDownLatch moment) throws IOException {
        try {
            moment.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aFileThatTakesLongIsSaidToBeWrittenUntilItIs() throws Exception {
        Path target = save(out -> {
            untilTheEnd();
            out.write("all of it".getBytes(StandardCharsets.UTF_8));
        });
        assertEquals("Writing Clients.pdf …", fx(this::said));
        end.countDown();
        await("it is saved", () -> said().equals("Saved as Clients.pdf"));
        assertEquals("all of it", Files.readString(target));
    }

    @Test
    void aFileThatCannotBeWrittenIsNotSaidToBeBeingWritten() {
        save(_ -> {
            untilTheEnd();
            throw new IOException("the stick was pulled out");
        });
        end.countDown();
        await("the failure is told", () -> !failures.isEmpty());
        assertEquals("", fx(this::said));
        assertTrue(failures.getFirst() instanceof IOException);
    }

    @Test
    void ofTwoUnderOneNameTheOtherIsStillSaidToBeBeingWritten() {
        var first = new CountDownLatch(1);
        save(_ -> {
            until(first);
            throw new IOException("the stick was pulled out");
        });
        save(_ -> untilTheEnd());
        first.countDown();
        await("the failure is told", () -> !failures.isEmpty());
        assertEquals("Writing Clients.pdf …", fx(this::said));
    }
}
