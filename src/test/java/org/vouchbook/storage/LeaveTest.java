package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.BookException;
import org.vouchbook.support.Fixtures;

/// A book that is about to be closed reads no whole tables any more, and still saves what was asked for before.
class LeaveTest extends BackedUpFixture {
    @Test
    void whatNobodyWaitsForIsLeftAndWhatIsToBeSavedIsSaved() {
        try (OpenBook open = open()) {
            Safekeeping keeping = keeping(open);
            open.tell("UPDATE contact SET organisation = 'elsewhere' WHERE id = 1");
            try (Safekeeping.View view = keeping.begin()) {
                assertFalse(keeping.isSound(view));
                keeping.leave();
                assertTrue(keeping.isSound(view), "not looked at any more");
                assertNull(keeping.prove(view, BackupHead.Kind.MANUAL));
            }
            assertThrows(CancellationException.class, () -> open.reader().facts());
            var asks = new AskReader(open.database());
            assertThrows(CancellationException.class, () -> asks.everybody(c -> 30, Fixtures.TODAY, ZoneOffset.UTC));
            assertThrows(CancellationException.class, keeping::unlessLeft);
            Path backup = keeping.backups().getFirst().file();
            assertThrows(CancellationException.class, () -> keeping.restore(backup), "not said to be done");
            assertEquals(2, open.reader().facts(List.of(1L, 2L)).size());
            open.tell("UPDATE contact SET organisation = '' WHERE id = 1");
            open.put("grace", GRACE);
        }
        try (OpenBook open = open()) {
            assertPeople(open, MARTA, JONAS, GRACE);
        }
    }

    /// Somebody has asked for the file, and may be about to go away with it.
    @Test
    void aWholeBookIsWrittenToItsEnd() throws Exception {
        Path file = temp.resolve("whole.vouchbook");
        try (OpenBook open = open()) {
            Safekeeping keeping = keeping(open);
            try (Safekeeping.View view = keeping.begin();
                    var out = Files.newOutputStream(file)) {
                keeping.leave();
                keeping.write(view, out);
            }
            assertThrows(CancellationException.class, () -> keeping.look(file), "nobody waits for what is in it");
        }
        try (OpenBook open = open()) {
            assertEquals(2, keeping(open).look(file).people());
        }
    }

    /// Making an index of a million rows takes many seconds in which nothing asks whether anybody still waits.
    @Test
    void aStatementThatTakesLongIsEndedInAFileThatNobodyWantsAnyMore() throws Exception {
        var leave = new Leave();
        var begun = new CountDownLatch(1);
        try (var scratch = new Database(temp.resolve("scratch.mv.db"), BookKey.NONE, H2File.BUILDING)) {
            var work = CompletableFuture.supplyAsync(() -> scratch.read(connection -> {
                try (var _ = leave.meanwhile(() -> H2File.abandon(connection));
                        Statement statement = connection.createStatement()) {
                    begun.countDown();
                    return statement.execute("CREATE TABLE t AS SELECT x, RAND() r FROM SYSTEM_RANGE(1, 1000000000)");
                }
            }));
            begun.await();
            leave.take();
            assertThrows(
                    CompletionException.class,
                    () -> work.orTimeout(60, TimeUnit.SECONDS).join());
            assertInstanceOf(BookException.class, work.exceptionNow(), "not given up waiting");
            assertThrows(CancellationException.class, () -> leave.meanwhile(() -> {}));
        }
    }
}
