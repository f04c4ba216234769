package org.vouchbook.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Progress;
import org.vouchbook.workspace.Progress.Step;
import org.vouchbook.workspace.SettingsFile;

/// A large import tells what it is at, and can be stopped until the last record is written.
class ImportViewModelTest {
    @TempDir
    Path folder;

    private TestBook book;
    private ImportViewModel model;

    @BeforeEach
    void aFileOfTwoPeople() throws Exception {
        book = new TestBook(folder.resolve("book"));
        Path file = Files.writeString(folder.resolve("people.csv"), "First name,Last name\nAna,Lima\nBo,Berg\n");
        var background = new InlineBackground();
        var settings = new SettingsFile(folder.resolve("settings.json"));
        model = new ImportViewModel(
                Session.of(book.workspace(), background, settings, false),
                new SafetyModel(book.workspace(), background, settings, Runnable::run),
                List.of(file.toFile()),
                failure -> {
                    throw new IllegalStateException(failure);
                },
                () -> {});
        model.next();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private int people() {
        return book.index().list().rows().size();
    }

    @Test
    void itTellsWhatItIsAt() {
        var steps = new ArrayList<Progress.@Nullable Step>();
        model.step().addListener((p, was, is) -> steps.add(is));
        var counts = new ArrayList<ImportViewModel.Saved>();
        model.saved().addListener((p, was, is) -> {
            if (is != null) {
                counts.add(is);
            }
        });
        model.run();
        var expected = new ArrayList<Progress.@Nullable Step>(List.of(Step.values()));
        expected.add(null);
        assertEquals(expected, steps);
        int rows = counts.getLast().all();
        assertEquals(rows, counts.getLast().records(), "to the last one");
        assertTrue(counts.size() > 1 && counts.getFirst().records() < rows, "and not all at once");
        assertNull(model.saved().get(), "nothing is going on any more");
        assertEquals(2, people());
    }

    @ParameterizedTest
    @EnumSource
    void stoppedNothingIsChangedAndItCanBeDoneAgain(Step at) {
        var listener = model.step().subscribe((Progress.@Nullable Step is) -> {
            if (is == at) {
                assertTrue(model.isRunning());
                model.stop();
            }
        });
        model.run();
        assertEquals(0, people());
        assertFalse(Objects.requireNonNull(model.state().get()).done());
        assertNull(model.step().get());
        assertFalse(model.isRunning(), "nothing is going on any more");
        listener.unsubscribe();
        model.run();
        assertEquals(2, people());
    }

    @Test
    void stoppedHalfWayWhatIsWrittenIsTakenBack() {
        var listener = model.saved().subscribe((ImportViewModel.@Nullable Saved is) -> {
            if (is != null && is.records() < is.all()) {
                model.stop();
            }
        });
        model.run();
        assertEquals(0, people());
        assertFalse(Objects.requireNonNull(model.state().get()).done());
        assertEquals(Optional.empty(), book.workspace().undo(), "nothing was done");
        listener.unsubscribe();
        model.run();
        assertEquals(2, people());
    }

    @Test
    void whatIsWrittenToTheLastRecordStays() {
        model.saved().subscribe((ImportViewModel.@Nullable Saved is) -> {
            if (is != null && is.records() == is.all()) {
                model.stop();
            }
        });
        model.run();
        assertEquals(2, people());
        assertTrue(Objects.requireNonNull(model.state().get()).done());
    }
}
