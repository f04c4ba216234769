package org.vouchbook.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Progress;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.SettingsFile;

/// The backup before an import is made beside the book, as that of a large one takes minutes.
class ImportWaitsTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final List<Exception> failures = new ArrayList<>();
    private TestBook book;
    private Path file;
    private ImportViewModel model;

    @SuppressWarnings("NullAway.Init")
    ImportWaitsTest() {}

    @BeforeEach
    void aFileOfTwoPeople() throws Exception {
        book = new TestBook(folder.resolve("book"));
        file = Files.writeString(folder.resolve("people.csv"), "First name,Last name\nAna,Lima\nBo,Berg\n");
        var background = new InlineBackground();
        var settings = new SettingsFile(folder.resolve("settings.json"));
        model = new ImportViewModel(
                Session.of(book.workspace(), background, settings, false),
                new SafetyModel(book.workspace(), background, settings, beside::add),
                List.of(file.toFile()),
                failures::add,
                () -> {});
    }

    @AfterEach
    void close() {
        book.close();
    }

    private int people() {
        return book.index().list().rows().size();
    }

    private void goOn() {
        Objects.requireNonNull(beside.poll()).run();
    }

    private List<SavedState.Reason> backups() {
        return book.workspace().keeping().states().stream()
                .map(SavedState::reason)
                .toList();
    }

    private boolean done() {
        return Objects.requireNonNull(model.state().get()).done();
    }

    @Test
    void untilTheBackupIsThereNobodyIsBroughtInAndTheBookIsFree() {
        book.add("Cy", "Cole");
        model.next();
        model.run();
        assertEquals(Progress.Step.SECURING, model.step().get());
        assertEquals(1, people());
        book.add("Ana", "Lima");
        goOn();
        assertEquals(List.of(SavedState.Reason.BEFORE_IMPORT), backups());
        assertTrue(done());
        assertEquals(3, people(), "whom somebody noted meanwhile is known");
    }

    @Test
    void whoDoesNotWaitIsFreeAtOnceAndMayTryAgain() {
        book.add("Cy", "Cole");
        model.next();
        model.run();
        model.stop();
        assertFalse(model.isRunning());
        assertNull(model.step().get());
        model.run();
        goOn();
        assertEquals(3, people());
        assertTrue(done());
        assertTrue(beside.isEmpty(), "the backup that was under way serves");
    }

    @Test
    void aBackupForWhichNobodyWaitsAnyMoreBringsNobodyIn() {
        book.add("Cy", "Cole");
        model.next();
        model.run();
        model.stop();
        goOn();
        assertEquals(1, people());
        model.run();
        goOn();
        assertEquals(3, people());
    }

    /// Whoever saves the file meanwhile has not seen what would become of that.
    @Test
    void whatWasShownIsBroughtInWhateverHasBecomeOfTheFile() throws IOException {
        book.add("Cy", "Cole");
        model.next();
        model.run();
        Files.writeString(file, "First name,Last name\nDora,Dunn\n");
        goOn();
        assertEquals(3, people());
        assertEquals(List.of(), failures);
    }

    @Test
    void anEmptyBookHasNothingToLose() {
        model.next();
        model.run();
        assertTrue(beside.isEmpty());
        assertEquals(List.of(), backups());
        assertEquals(2, people());
    }

    @Test
    void withoutABackupNobodyIsBroughtInAndTheReasonIsSaid() throws IOException {
        book.add("Cy", "Cole");
        // A file where the folder of the backups should be.
        Path backups = book.folder().resolve("backups");
        Files.deleteIfExists(backups);
        Files.writeString(backups, "in the way");
        model.next();
        model.run();
        goOn();
        assertEquals(1, people());
        assertTrue(
                model.problem().get().startsWith("The backup could not be made"),
                model.problem().get());
        assertFalse(model.isRunning());
        Files.delete(backups);
        model.run();
        assertEquals("", model.problem().get(), "the next try is not yet known");
        goOn();
        assertEquals(3, people());
    }
}
