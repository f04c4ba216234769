package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.MutableClock;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// The backup of every day of use, in a window that stays open from one day to the next.
class SafetyModelTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T22:30:00Z"), BERLIN);
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private Workspace workspace;
    private SettingsFile settings;
    private SafetyModel safety;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("book"), clock);
        settings = new SettingsFile(folder.resolve("settings.json"));
        safety = new SafetyModel(workspace, new InlineBackground(), settings, Runnable::run);
        safety.start(() -> {
            throw new AssertionError("the book is sound");
        });
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void addSomebody() {
        new People(workspace).add(Fixtures.contact("Wilhelmine", "Quendelmann"));
    }

    private List<LocalDate> days() {
        return workspace.keeping().states().stream()
                .map(s -> LocalDate.ofInstant(s.made(), BERLIN))
                .toList();
    }

    @Test
    void eachDayHasOneBackupAlsoAcrossMidnightOfTheUsersZone() {
        addSomebody();
        safety.tick();
        safety.tick();
        LocalDate first = LocalDate.of(2026, 11, 22);
        assertEquals(List.of(first), days());
        clock.advance(Duration.ofMinutes(29));
        safety.tick();
        assertEquals(List.of(first), days(), "not before midnight");
        clock.advance(Duration.ofMinutes(2));
        safety.tick();
        safety.tick();
        assertEquals(List.of(first.plusDays(1), first), days());
        assertFalse(workspace.keeping().isDue(), "after a start it would not be made once more");
        clock.advance(Duration.ofDays(3));
        safety.tick();
        assertEquals(first.plusDays(4), days().getFirst(), "after a sleep of three days");
        assertTrue(safety.problem().get().isEmpty());
    }

    @Test
    void whileAChangeIsWrittenItIsSaidToBe() {
        var said = new ArrayList<Boolean>();
        safety.saving().subscribe(now -> {
            said.add(now);
        });
        addSomebody();
        assertEquals(List.of(false, true, false), said);
        workspace.undo();
        assertEquals(List.of(false, true, false, true, false), said);
    }

    @Test
    void aBookThatBeganEmptyIsBackedUpOnceSomebodyIsInIt() {
        safety.tick();
        assertEquals(List.of(), days());
        addSomebody();
        safety.tick();
        assertEquals(1, days().size());
    }

    /// Who then looks for older copies must not take half a copy for one of them.
    @Test
    void aRenewedBackupIsDoneWhenItLiesInTheSecondPlaceToo() throws IOException {
        Path second = Files.createDirectories(folder.resolve("second"));
        settings.change(s -> s.withBackupFolder(second.toString()));
        addSomebody();
        var slow = new SafetyModel(workspace, new InlineBackground(), settings, beside::add);
        var done = new ArrayList<Integer>();
        slow.renew(_ -> true, () -> done.add(count(second)));
        Objects.requireNonNull(beside.poll()).run();
        assertEquals(1, days().size());
        assertEquals(List.of(), done, "not before it is in both");
        Objects.requireNonNull(beside.poll()).run();
        assertEquals(List.of(1), done);
        slow.renew(_ -> false, () -> done.add(count(second)));
        assertEquals(1, days().size(), "the one there is will do");
        Objects.requireNonNull(beside.poll()).run();
        assertEquals(List.of(1, 1), done);
    }

    private static int count(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return (int) files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
