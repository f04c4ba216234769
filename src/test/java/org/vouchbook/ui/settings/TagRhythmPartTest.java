package org.vouchbook.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.SettingsFile;

/// Rhythms by tag in the settings (L10), by mouse and by keys.
class TagRhythmPartTest extends FxTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Contact ana;

    @BeforeEach
    void open() {
        book = new TestBook(folder.resolve("book"));
        ana = book.add("Ana", "Sousa");
        book.people().addTag(List.of(ana.id()), "VIP");
        var session = Session.of(
                book.workspace(), new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false);
        session.index().load();
        showScene(() -> {
            var scene = new Scene(new TagRhythmPart(session), 700, 300);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            return scene;
        });
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Optional<Integer> days(String tag) {
        return book.workspace().tagRhythms().of(tag).map(TagRhythm::days);
    }

    private void type(String name, String text) {
        clickOn(named(name)).push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
        settle();
    }

    private void add(String tag, String every) {
        clickOn(named(Messages.of("settings.tags.which")));
        write(tag).push(KeyCode.TAB).write(every).push(KeyCode.ENTER);
        settle();
    }

    @Test
    void aRhythmIsAddedChangedRenamedAndTakenOff() throws Exception {
        add("VIP", "14");
        assertEquals(Optional.of(14), days("VIP"));
        assertTrue(lookup(Messages.of("settings.tags.people", 1)).tryQuery().isPresent());
        shot(window(0).getScene(), Path.of("target/settings/tags.png"));
        type(Messages.of("settings.tags.every_of", "VIP"), "21");
        assertEquals(Optional.of(21), days("VIP"));
        type(Messages.of("settings.tags.name", "VIP"), "Circle");
        assertEquals(Optional.of(21), days("Circle"));
        assertEquals(
                List.of("Circle"),
                book.people().open(ana.id()).orElseThrow().contact().tags());
        clickOn(named(Messages.of("settings.tags.remove", "Circle")));
        settle();
        assertEquals(Optional.empty(), days("Circle"));
        fx(() -> book.workspace().undo());
        settle();
        assertTrue(named(Messages.of("settings.tags.remove", "Circle")).isVisible());
    }

    @Test
    void whatCannotBeReadStaysTypedWithASentence() {
        add("VIP", "often");
        assertEquals(Optional.empty(), days("VIP"));
        assertTrue(lookup(Messages.of("settings.limits.wrong", 3650)).tryQuery().isPresent());
        type(Messages.of("settings.tags.every"), "7");
        assertEquals(Optional.of(7), days("VIP"));
        type(Messages.of("settings.tags.every_of", "VIP"), "0");
        var field = (TextField) named(Messages.of("settings.tags.every_of", "VIP"));
        assertEquals("0", field.getText());
        assertTrue(has(field, "invalid"));
        push(KeyCode.ESCAPE);
        assertEquals("7", field.getText());
        assertEquals(Optional.of(7), days("VIP"));
    }
}
