package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;

/// The database is deleted under the running window: the next start brings everything back, says so, and earlier states
/// can be gone back to.
class NothingIsLostTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    @Test
    void aDatabaseThatIsDeletedWhileInUseComesBack() throws IOException {
        var files = new GivenFiles(Files.createDirectories(folder.resolve("saved")));
        files.willOpen(Path.of("src/test/resources/samples/google-contacts.csv"));
        Path database = folder.resolve("data/book/book.mv.db");

        Running app = Running.start(folder.resolve("data"), DAY, files);
        clickOn(Messages.of("first.import"));
        app.idle();
        clickOn(Messages.of("import.go", 24, 0));
        app.idle();
        clickOn(Messages.of("import.close"));
        app.idle();
        Files.delete(database);
        app.close();
        assertFalse(Files.exists(database));

        app = Running.start(folder.resolve("data"), DAY, files);
        app.control(this, KeyCode.DIGIT2);
        assertEquals(24, table().getItems().size());
        assertTrue(lookup("#mended").query().isVisible());
        clickOn(Messages.of("mended.read"));
        assertFalse(lookup("#mended").query().isVisible());
        await("the backup of the day", () -> saved().contains("09:30") || saved().contains("9:30"));

        goBackAndForth(app);
        app.close();
    }

    /// A person is added and a backup gone back to, in which she is not yet; then back again.
    private void goBackAndForth(Running app) {
        app.control(this, KeyCode.DIGIT2);
        app.control(this, KeyCode.N);
        write("Zoe").push(KeyCode.TAB).write("Zimmermann");
        push(KeyCode.ENTER);
        app.idle();
        assertEquals(25, table().getItems().size());
        clickOn("Settings");
        app.idle();
        ListView<?> backups = lookup("#backups").query();
        await("the list of backups", () -> !backups.getItems().isEmpty());
        fx(() -> {
            backups.scrollTo(0);
            backups.getSelectionModel().select(0);
            return true;
        });
        // It stands far down on the page: by the keyboard.
        fx(() -> {
            lookup("#go-back").query().requestFocus();
            return true;
        });
        push(KeyCode.SPACE);
        clickOn(Messages.of("backup.back.go"));
        app.idle();
        app.control(this, KeyCode.DIGIT2);
        await("the state of before", () -> table().getItems().size() == 24);
        clickOn(Messages.of("window.undo"));
        app.idle();
        app.control(this, KeyCode.DIGIT2);
        await("the state of after", () -> table().getItems().size() == 25);
    }

    private String saved() {
        return ((Label) lookup("#saved").query()).getText();
    }

    private TableView<?> table() {
        return lookup("#people").query();
    }
}
