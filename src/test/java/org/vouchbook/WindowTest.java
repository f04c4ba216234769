package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.desk.DropClipboard;
import java.io.File;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;

/// The window around the pages: the first start, the sample book, dropped files, the keys that work everywhere.
class WindowTest extends WindowFixture {
    @Test
    void anEmptyBookOffersThreeThingsAndTheKeyboardTakesTheFirst() {
        assertEquals(Messages.of("first.import"), focused());
        app.close();
        again();
        assertEquals(Messages.of("first.import"), focused(), "the second time, too");
        clickOn(Messages.of("first.add"));
        write("Ada").push(KeyCode.TAB).write("Byron").push(KeyCode.ENTER);
        app.idle();
        assertEquals(1, table().getItems().size());
        logsByKey();
        app.control(this, KeyCode.K);
        app.control(this, KeyCode.N);
        write("Zoe").push(KeyCode.ENTER);
        app.idle();
        assertEquals(2, table().getItems().size());
        logsByKey();
    }

    /// Whoever was just added has the keyboard: L is no letter of a search then.
    private void logsByKey() {
        push(KeyCode.L);
        await("the form of what happened", () -> lookup(".log-form").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        await("it is closed", () -> lookup(".log-form").tryQuery().isEmpty());
    }

    /// Letters, Enter and L come quicker than anybody can be read: what is noted belongs to whom the search has found.
    @Test
    void whatIsLoggedRightAfterASearchIsWithWhomItFound() {
        clickOn(Messages.of("first.sample"));
        app.idle();
        app.control(this, KeyCode.DIGIT2);
        app.control(this, KeyCode.K);
        long found = fx(() -> {
            ((TextInputControl) app.scene().getFocusOwner()).setText("becker");
            press(KeyCode.ENTER, app.scene().getFocusOwner());
            press(KeyCode.L, app.scene().getFocusOwner());
            return ((PersonRow) table().getItems().getFirst()).id();
        });
        await("the form of what happened", () -> lookup(".log-form").tryQuery().isPresent());
        int before = app.person(found).interactions().size();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await("it is noted", () -> lookup(".log-form").tryQuery().isEmpty());
        app.idle();
        assertEquals(before + 1, app.person(found).interactions().size());
    }

    private static void press(KeyCode code, Node at) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void theSampleBookIsMarkedAndGoneInOneClick() {
        clickOn(Messages.of("first.sample"));
        app.idle();
        app.control(this, KeyCode.DIGIT2);
        assertEquals(60, table().getItems().size());
        assertEquals(Messages.of("window.title.sample"), app.stage().getTitle());
        app.control(this, KeyCode.Z);
        assertEquals(60, table().getItems().size(), "nobody has done anything yet that could be undone");
        assertTrue(lookup(Messages.of("window.sample.banner")).tryQuery().isPresent());
        clickOn(Messages.of("window.sample.leave"));
        app.idle();
        assertEquals(Messages.of("window.title"), app.stage().getTitle());
        assertEquals(Messages.of("first.import"), focused());
        assertFalse(Files.exists(folder.resolve("data/sample/book.mv.db")), "nothing of it stays");
    }

    @Test
    void aDialogHasItsSizeFromTheStart() {
        var heights = new LinkedHashSet<Double>();
        ListChangeListener<Window> opened = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(w -> w.heightProperty().subscribe(h -> heights.add(h.doubleValue())));
            }
        };
        fx(() -> {
            Window.getWindows().addListener(opened);
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        app.idle();
        fx(() -> {
            Window.getWindows().removeListener(opened);
            return true;
        });
        heights.remove(Double.NaN);
        assertEquals(1, heights.size(), "a window manager may keep the first: " + heights);
    }

    @Test
    void filesDroppedAnywhereAreImportedOneAfterTheOther() {
        List<File> dropped = List.of(
                SAMPLES.resolve("phone-3.0.vcf").toFile(),
                SAMPLES.resolve("modern-4.0.vcf").toFile());
        assertTrue(fx(() -> DropClipboard.drop(dropped, 900, 500)));
        app.idle();
        clickOn(Messages.of("import.go", 12, 0));
        app.idle();
        clickOn(Messages.of("import.next"));
        app.idle();
        assertEquals("modern-4.0.vcf", dialogTitle());
        clickOn(Messages.of("import.go", 1, 0));
        app.idle();
        clickOn(Messages.of("import.close"));
        app.idle();
        app.control(this, KeyCode.DIGIT2);
        assertEquals(13, table().getItems().size());
    }

    @Test
    void afterTheStartLettersGoIntoTheSearchAndKeysToThePages() {
        fill();
        app.close();
        again();
        write("oliveira");
        app.idle();
        assertEquals(1, table().getItems().size());
        app.control(this, KeyCode.Z);
        // What is typed is taken back first; the book is not touched while there is some.
        assertEquals(24, people());
        app.control(this, KeyCode.DIGIT3);
        assertTrue(lookup(Messages.of("board.new")).tryQuery().isPresent());
    }

    @Test
    void undoStandsInTheQuietLineAndSaysWhenThereIsNothing() {
        fill();
        clickOn(Messages.of("window.undo"));
        app.idle();
        assertEquals(0, people(), "an import is one undo");
        clickOn(Messages.of("window.redo"));
        app.idle();
        assertEquals(24, table().getItems().size());
        app.control(this, KeyCode.Z);
        app.control(this, KeyCode.Z);
        assertTrue(lookup(Messages.of("window.nothing_to_undo")).tryQuery().isPresent());
    }

    private void fill() {
        files.willOpen(SAMPLES.resolve("google-contacts.csv"));
        app.control(this, KeyCode.I);
        clickOn(Messages.of("import.go", 24, 0));
        app.idle();
        clickOn(Messages.of("import.close"));
        app.idle();
        app.control(this, KeyCode.DIGIT2);
    }

    private int people() {
        return app.read(s -> s.index().list().rows().size());
    }

    private String focused() {
        return fx(() -> app.scene().getFocusOwner() instanceof Button b ? b.getText() : "");
    }

    private String dialogTitle() {
        return fx(() -> Window.getWindows().getLast() instanceof Stage s
                        && s.getScene().lookup(".page-title") instanceof Label label
                ? label.getText()
                : "");
    }

    private TableView<?> table() {
        return lookup("#people").query();
    }
}
