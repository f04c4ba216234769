package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.People;
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

    @Test
    void aPasswordIsSetAskedForForgottenAndRemoved() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("book"), CLOCK)) {
            new People(workspace).add(Fixtures.contact("Grace", "Njeri"));
        }
        Running app = Running.start(folder, CLOCK, new GivenFiles(folder));
        app.settings().change(s -> s.withLastPage("settings"));
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
        app.close();
        try (Workspace workspace = Workspace.open(folder.resolve("book"), CLOCK)) {
            assertTrue(new People(workspace).open(1).isPresent());
        }
    }

    private static boolean appRootVisible() {
        return Window.getWindows().getFirst().getScene().getRoot().isVisible();
    }
}
