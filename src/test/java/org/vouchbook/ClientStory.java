package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.FxTest;

/// What stories of one client in the real window have in common: somebody we know, and the forms of the right to ask.
abstract class ClientStory extends FxTest {
    static final Clock DAY = WindowFixture.DAY;

    @TempDir
    Path folder;

    Running app;

    @SuppressWarnings("NullAway.Init")
    ClientStory() {}

    /// Starts the program, the first time on an empty book.
    void start() throws Exception {
        app = Running.start(
                folder.resolve("data"), DAY, new GivenFiles(Files.createDirectories(folder.resolve("saved"))));
    }

    /// Ana Lima, a client rated seven all round, whom we just spoke to.
    Contact somebodyWeKnow() {
        app.control(this, KeyCode.N);
        write("Ana").push(KeyCode.TAB).write("Lima");
        push(KeyCode.ENTER);
        app.idle();
        Contact ana = app.read(session -> {
            Contact found = session.index().list().rows().getFirst().contact();
            for (Axis axis : Axis.values()) {
                session.ratings().rate(found.id(), axis, 7);
            }
            return found;
        });
        app.idle();
        clickOn("Log…");
        app.idle();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
        return ana;
    }

    /// The title of the verdict.
    String verdict() {
        app.idle();
        return ((Labeled) styled("verdict-title")).getText();
    }

    void press(String button) {
        clickOn(button);
        app.idle();
    }

    void add(String kind) {
        fx(() -> {
            item(kind).fire();
            return true;
        });
        app.idle();
    }

    /// The tab with the records need not be in sight.
    MenuItem item(String kind) {
        var tabs = (TabPane) app.scene().lookup(".person-tabs");
        tabs.getSelectionModel().select(2);
        app.scene().getRoot().applyCss();
        var add = (MenuButton) app.scene().lookup(".records .menu-button");
        return add.getItems().stream()
                .filter(i -> kind.equals(i.getText()))
                .findFirst()
                .orElseThrow();
    }

    void type(String field, String text) {
        fx(() -> {
            ((TextInputControl) named(field)).setText(text);
            return true;
        });
    }

    void choose(String field, String words) {
        fx(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<Object>) named(field);
            List<Object> items = box.getItems();
            box.setValue(items.stream()
                    .filter(i -> words.equals(i.toString()))
                    .findFirst()
                    .orElseThrow());
            return true;
        });
    }

    /// Saves the form, which then closes.
    void save() {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
        assertFalse(lookup(".record-form").tryQuery().isPresent(), () -> problem());
    }

    String problem() {
        return lookup(".record-dialog .form-error")
                .tryQuery()
                .map(n -> ((Labeled) n).getText())
                .orElse("the form stays open");
    }
}
