package org.vouchbook.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.NoFiles;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Progress;
import org.vouchbook.workspace.SettingsFile;

/// *Cancel* while a file is brought in, pressed at a moment that the test chooses: all is done in one thread.
class ImportStopTest extends FxTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private TestBook book;
    private Path file;

    @SuppressWarnings("NullAway.Init")
    ImportStopTest() {}

    @BeforeEach
    void aFileOfTwoPeople() throws Exception {
        book = new TestBook(folder.resolve("book"));
        file = Files.writeString(folder.resolve("people.csv"), "First name,Last name\nAna,Lima\nBo,Berg\n");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Scene dialog() {
        var background = new InlineBackground();
        var settings = new SettingsFile(folder.resolve("settings.json"));
        var session = Session.of(book.workspace(), background, settings, false);
        var owner = new Stage();
        owner.setScene(new Scene(new StackPane()));
        owner.show();
        var save = new SaveFile(new NoFiles(), background, new NoticeBoard(), ImportStopTest::failed);
        ImportDialog.open(
                session,
                new SafetyModel(book.workspace(), background, settings, beside::add),
                save,
                new Theme(Theme.Appearance.LIGHT),
                owner,
                List.of(file.toFile()),
                ImportStopTest::failed);
        return Window.getWindows().getLast().getScene();
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException(failure);
    }

    private static Button button(Scene in, String text) {
        return in.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> b.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /// Everything that was said, when *Cancel* is pressed at these words.
    private List<String> pressedAt(Scene in, String words) {
        List<String> said = new ArrayList<>();
        Node label = in.getRoot().lookup(".import-progress > .label");
        Button cancel = button(in, Messages.of("import.cancel"));
        var listener = ((Label) label).textProperty().subscribe(text -> {
            said.add(text);
            if (text.equals(words)) {
                cancel.fire();
            }
        });
        button(in, Messages.of("import.go", 2, 0)).fire();
        listener.unsubscribe();
        return said;
    }

    @Test
    void halfWayItIsTakenBackAndCanBeDoneAgain() {
        fx(() -> {
            Scene in = dialog();
            List<String> said = pressedAt(in, Messages.of("import.step.saved", 1, 2));
            assertEquals(Messages.of("import.step.stopping"), said.getLast());
            assertEquals(0, book.index().list().rows().size());
            assertFalse(button(in, Messages.of("import.cancel")).isDisabled(), "it can be left");
            button(in, Messages.of("import.go", 2, 0)).fire();
            assertEquals(2, book.index().list().rows().size());
            return true;
        });
    }

    @Test
    void whileTheBackupIsMadeItEndsAtOnceAndCanBeDoneAgain() {
        book.add("Cy", "Cole");
        fx(() -> {
            Scene in = dialog();
            Button go = button(in, Messages.of("import.go", 2, 0));
            List<String> said = pressedAt(in, Messages.of("import.step.", Progress.Step.SECURING));
            assertEquals(Messages.of("import.step.stopping"), said.getLast(), "nothing else");
            assertFalse(in.getRoot().lookup(".import-progress").isVisible(), "nobody waits for the backup");
            Button cancel = button(in, Messages.of("import.cancel"));
            assertFalse(cancel.isDisabled());
            cancel.fire();
            assertTrue(in.getWindow().isShowing(), "the second click of two closes nothing");
            go.fire();
            while (!beside.isEmpty()) {
                beside.remove().run();
            }
            assertEquals(3, book.index().list().rows().size());
            return true;
        });
    }

    @Test
    void afterTheLastRecordItIsTooLateAndNothingElseIsSaid() {
        fx(() -> {
            Scene in = dialog();
            List<String> said = pressedAt(in, Messages.of("import.step.settling"));
            assertEquals(Messages.of("import.step.settling"), said.getLast());
            assertEquals(2, book.index().list().rows().size());
            assertTrue(button(in, Messages.of("import.close")).isVisible());
            return true;
        });
    }
}
