package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.storage.AppPaths;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// From setting a password to a start with it, in the real window.
class PasswordStoryTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private void press(String key) {
        clickOn(Messages.of(key));
        settle();
    }

    private void type(String field, String text) {
        clickOn(named(Messages.of(field)));
        write(text);
    }

    /// The names of the backups, once they are the same in both places.
    private List<String> backups() throws IOException {
        List<String> here = names(folder.resolve("book/backups"));
        return here.equals(names(folder.resolve("second"))) ? here : List.of();
    }

    /// None while there is no such place yet: the backup of the day waits for the window.
    private static List<String> names(Path place) throws IOException {
        if (Files.notExists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private void answer(String key, Object... arguments) {
        String button = Messages.of(key, arguments);
        await("the older backups are named", () -> lookup(button).tryQuery().isPresent());
        clickOn(button);
        settle();
    }

    @Test
    void aPasswordIsSetAskedForForgottenAndRemoved() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("book"), CLOCK)) {
            new People(workspace).add(Fixtures.contact("Grace", "Njeri"));
        }
        Path second = Files.createDirectories(folder.resolve("second"));
        new SettingsFile(AppPaths.both(folder).settings()).change(s -> s.withBackupFolder(second.toString()));
        Running app = Running.start(folder, CLOCK, new GivenFiles(folder));
        app.settings().change(s -> s.withLastPage("settings"));
        await("the backup of the day in both places", () -> !backups().isEmpty());
        String open = backups().getFirst();
        press("settings.title");
        press("settings.password.set");
        type("password.new", "short");
        press("settings.password.ok");
        assertTrue(lookup(Messages.of("password.problem.short", 8)).tryQuery().isPresent());
        type("password.new", "y long");
        type("password.again", "shorty long");
        press("settings.password.ok");
        app.idle();
        var shown = (TextField) named(Messages.of("recovery.key"));
        String recovery = fx(shown::getText);
        assertEquals(35, recovery.length());
        press("recovery.save");
        await("the sheet", () -> Files.exists(folder.resolve("saved.pdf")));
        press("recovery.kept");
        await(
                "the backup without a password is named",
                () -> lookup(second.resolve(open).toString()).tryQuery().isPresent());
        await("a fresh backup in both places", () -> backups().size() == 2);
        app.close();

        app = Running.start(folder, CLOCK, new GivenFiles(folder));
        assertTrue(lookup(Messages.of("unlock.title")).tryQuery().isPresent(), "nothing of the book is shown");
        type("unlock.password", "shorty lang");
        press("unlock.open");
        app.idle();
        assertTrue(lookup(Messages.of("unlock.wrong")).tryQuery().isPresent());
        press("unlock.forgotten");
        type("unlock.recovery", recovery);
        press("unlock.open");
        app.idle();
        type("password.new", "another one");
        type("password.again", "another one");
        press("unlock.open");
        app.idle();
        assertFalse(lookup(Messages.of("unlock.title")).tryQuery().isPresent());
        // What was not answered is asked again, and the backup with the forgotten password is named too.
        answer("copies.delete", 4);
        app.idle();
        await("one fresh backup in both places", () -> backups().size() == 1);
        assertFalse(backups().contains(open));

        press("settings.title");
        press("settings.password.lock_now");
        await("the lock", () -> lookup(Messages.of("unlock.title")).tryQuery().isPresent());
        assertFalse(fx(() -> appRootVisible()), "what was shown is hidden");
        type("unlock.password", "another one");
        press("unlock.open");
        app.idle();
        assertTrue(fx(() -> appRootVisible()));

        press("settings.password.remove");
        type("settings.password.present", "another one");
        press("settings.password.ok");
        app.idle();
        answer("copies.keep");
        app.idle();
        await("a fresh backup that needs no password", () -> backups().size() == 2);
        app.close();
        try (Workspace workspace = Workspace.open(folder.resolve("book"), CLOCK)) {
            assertTrue(new People(workspace).open(1).isPresent());
        }
    }

    private static boolean appRootVisible() {
        return Window.getWindows().getFirst().getScene().getRoot().isVisible();
    }
}
