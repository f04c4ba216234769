package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.SlowBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.SettingsFile;

/// What the sidebar says of the book.
class SidebarTest extends FxTest {
    @TempDir
    Path folder;

    private final SlowBackground background = new SlowBackground();
    private TestBook book;
    private Sidebar sidebar;

    @SuppressWarnings("NullAway.Init")
    SidebarTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder.resolve("book"));
        sidebar = fx(() -> {
            var safety = new SafetyModel(
                    book.workspace(), background, new SettingsFile(folder.resolve("settings.json")), Runnable::run);
            return new Sidebar(List.of(new Blank()), false, safety, _ -> {});
        });
        show(240, 500, () -> sidebar);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Label label() {
        return (Label) Objects.requireNonNull(sidebar.lookup("#saved"));
    }

    private String said() {
        return label().getText();
    }

    private void next() {
        fx(() -> {
            Objects.requireNonNull(background.waiting.poll()).run();
            return true;
        });
    }

    @Test
    void aChangeThatTakesLongIsNotCalledSavedBeforeItIs() {
        background.slow = true;
        fx(() -> new People(book.workspace()).add(Fixtures.contact("Ana", "Lima")));
        next();
        await("it is said that it is being saved", () -> said().equals(Messages.of("safety.saving")));
        next();
        assertEquals(Messages.of("safety.saved"), fx(this::said));
    }

    @Test
    void aUsualChangeIsNotTalkedAbout() {
        var told = new ArrayList<String>();
        fx(() -> {
            label().textProperty().subscribe(text -> {
                told.add(text);
            });
            return new People(book.workspace()).add(Fixtures.contact("Ana", "Lima"));
        });
        assertEquals(List.of(Messages.of("safety.saved")), told);
    }

    private static final class Blank implements Page {
        private final StackPane content = new StackPane();

        @Override
        public String id() {
            return "blank";
        }

        @Override
        public String title() {
            return "Clients";
        }

        @Override
        public Parent content() {
            return content;
        }

        @Override
        public Node firstFocus() {
            return content;
        }

        @Override
        public void search() {}
    }
}
