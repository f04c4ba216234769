package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.MutableClock;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.today.TodayPage;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// What happens before the first screenful, and what waits for it.
class OpeningTest extends FxTest {
    private final MutableClock clock = new MutableClock(Fixtures.NOW, ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private SettingsFile settings() {
        var settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(s -> s.withLastPage(TodayPage.ID));
        return settings;
    }

    @Test
    void theDayIsReadBeforeThereIsAWindowAndHandedOverOnce() {
        var opening = opening(false);
        Session session = opened(opening);
        clock.advance(Duration.ofMinutes(1));
        assertEquals(
                Fixtures.NOW, session.today().takeAhead().orElseThrow().at(), "read ahead, when it was being opened");
        assertTrue(session.today().takeAhead().isEmpty(), "only once");
        var atOnce = new ArrayList<Session>();
        fx(() -> {
            opening.whenOpen(atOnce::add, e -> {});
            assertEquals(List.of(session), atOnce);
            return true;
        });
        end(opening, session);
    }

    /// Its first screenful is the way in, and not a day without anything.
    @Test
    void anEmptyBookIsKnownToBeEmpty() {
        var opening = opening(false);
        Session session = opened(opening);
        assertTrue(session.today().takeAhead().orElseThrow().whole());
        end(opening, session);
    }

    @Test
    void inSafeModeNothingIsReadAhead() {
        var opening = opening(true);
        Session session = opened(opening);
        assertTrue(session.today().takeAhead().isEmpty());
        end(opening, session);
    }

    @Test
    void aBookThatDoesNotOpenSaysWhy() {
        var why = new BookException(BookException.Fault.MISSING, folder, null);
        var opening = new Opening(
                () -> {
                    throw why;
                },
                this::settings,
                false,
                false);
        var failed = new CompletableFuture<Exception>();
        fx(() -> {
            opening.whenOpen(_ -> failed.completeExceptionally(new AssertionError("opened")), failed::complete);
            return true;
        });
        assertSame(why, failed.join());
        opening.thread(e -> {}).close();
    }

    @Test
    void whatCanWaitWaitsUntilTheScreenfulIsFilledAndDrawn() {
        var filled = new SimpleObjectProperty<>(false);
        var done = new ArrayList<String>();
        var beats = new ArrayList<String>();
        Drawn drawn = fx(Drawn::new);
        fx(() -> {
            drawn.then(() -> done.add("first"));
            drawn.once(filled);
            drawn.then(() -> done.add("second"));
            Drawn.afterFrames(() -> beats.add("drawn, and still empty"));
            return true;
        });
        await("a few beats", () -> !beats.isEmpty());
        assertEquals(List.of(), done);
        fx(() -> {
            filled.set(true);
            return done.isEmpty();
        });
        await("both", () -> done.equals(List.of("first", "second")));
        fx(() -> {
            drawn.then(() -> done.add("at once"));
            assertEquals(3, done.size());
            return true;
        });
    }

    /// Whoever closes the window and starts Vouchbook again is not told that the book is in use.
    @Test
    void aBookThatIsStillBeingClosedIsWaitedFor() throws Exception {
        Path place = folder.resolve("book");
        var tries = new AtomicInteger();
        Callable<Workspace> once = () -> {
            if (tries.incrementAndGet() < 3) {
                throw new BookException(BookException.Fault.IN_USE, place, null);
            }
            return Workspace.open(place, clock);
        };
        try (Workspace _ = new OnceFree(once, Duration.ofMinutes(1)).call()) {
            assertEquals(3, tries.get());
            Callable<Workspace> second = () -> Workspace.open(place, clock);
            var refused = assertThrows(BookException.class, () -> new OnceFree(second, Duration.ZERO).call());
            assertEquals(BookException.Fault.IN_USE, refused.fault(), "not for ever");
        }
    }

    private Opening opening(boolean safe) {
        return new Opening(() -> Workspace.open(folder.resolve("book"), clock), this::settings, false, safe);
    }

    private static Session opened(Opening opening) {
        var opened = new CompletableFuture<Session>();
        fx(() -> {
            opening.whenOpen(opened::complete, opened::completeExceptionally);
            return true;
        });
        return opened.join();
    }

    private static void end(Opening opening, Session session) {
        FxBackground thread = opening.thread(e -> {});
        thread.run(session.workspace()::close);
        thread.close();
    }
}
