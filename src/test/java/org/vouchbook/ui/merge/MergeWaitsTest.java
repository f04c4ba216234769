package org.vouchbook.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.vouchbook.domain.Contact;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.SettingsFile;

/// The backup before a merge is made beside the book, as that of a large one takes minutes.
class MergeWaitsTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final List<Long> stayed = new ArrayList<>();
    private TestBook book;
    private Session session;
    private SafetyModel safety;
    private Contact ana;
    private MergeViewModel model;

    @SuppressWarnings("NullAway.Init")
    MergeWaitsTest() {}

    @BeforeEach
    void twoEntries() {
        book = new TestBook(folder.resolve("book"));
        ana = book.add("Ana", "Lima");
        Contact again = book.add("Anna", "Lima");
        var settings = new SettingsFile(folder.resolve("settings.json"));
        var background = new InlineBackground();
        session = Session.of(book.workspace(), background, settings, false);
        session.index().load();
        safety = new SafetyModel(book.workspace(), background, settings, beside::add);
        model = new MergeViewModel(session, safety, ana.id(), again.id());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private int people() {
        return session.index().list().rows().size();
    }

    private void goOn() {
        Objects.requireNonNull(beside.poll()).run();
    }

    private List<SavedState.Reason> backups() {
        return book.workspace().keeping().states().stream()
                .map(SavedState::reason)
                .toList();
    }

    @Test
    void untilTheBackupIsThereNothingIsChangedAndTheBookIsFree() {
        model.merge(stayed::add);
        assertEquals(MergeViewModel.Step.SECURING, model.step.get());
        assertEquals(2, people());
        book.add("Ben", "Adler");
        goOn();
        assertEquals(List.of(SavedState.Reason.BEFORE_MERGE), backups());
        assertEquals(List.of(ana.id()), stayed);
        assertEquals(2, people(), "one of the two, and Ben");
        assertEquals(MergeViewModel.Step.CHOOSING, model.step.get());
    }

    /// To settle one backup while another is being proven would hold the book until that is.
    @Test
    void theBackupOfTheDayIsDoneFirst() {
        var day = new ArrayList<SavedState>();
        safety.backUp(SavedState.Reason.DAILY, day::add);
        model.merge(stayed::add);
        assertEquals(1, beside.size(), "one at a time");
        goOn();
        assertEquals(1, day.size());
        assertEquals(List.of(), stayed);
        assertTrue(safety.busy().get());
        goOn();
        assertEquals(List.of(ana.id()), stayed);
        assertFalse(safety.busy().get());
    }

    @Test
    void aMergeThatWasLeftIsNotBackedUpAnyMore() {
        safety.backUp(SavedState.Reason.DAILY, _ -> {});
        model.merge(stayed::add);
        model.leave();
        goOn();
        assertEquals(0, beside.size());
        assertEquals(List.of(SavedState.Reason.DAILY), backups());
        assertEquals(2, people());
    }

    @Test
    void whoDoesNotWaitLeavesEverythingAsItIs() {
        model.merge(stayed::add);
        model.leave();
        goOn();
        assertEquals(2, people());
        assertEquals(List.of(), stayed);
    }

    /// The frame of a dialog can be closed at any time, also when *Cancel* no longer can.
    @Test
    void whoLeavesWhileItIsDoneIsNotLedToThePerson() {
        model.step.subscribe(step -> {
            if (step == MergeViewModel.Step.MERGING) {
                model.leave();
            }
        });
        model.merge(stayed::add);
        goOn();
        assertEquals(1, people());
        assertEquals(List.of(), stayed);
    }

    @Test
    void withoutABackupNothingIsMergedAndTheReasonIsSaid() throws IOException {
        // A file where the folder of the backups should be.
        Path backups = book.folder().resolve("backups");
        Files.deleteIfExists(backups);
        Files.writeString(backups, "in the way");
        model.merge(stayed::add);
        goOn();
        assertEquals(2, people());
        assertEquals(List.of(), stayed);
        assertEquals(MergeViewModel.Step.CHOOSING, model.step.get());
        assertTrue(
                model.problem().get().startsWith("The backup could not be made"),
                model.problem().get());
        Files.delete(backups);
        model.merge(stayed::add);
        assertEquals("", model.problem().get(), "the next try is not yet known");
        goOn();
        assertEquals(List.of(ana.id()), stayed);
    }
}
