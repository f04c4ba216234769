package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.storage.SmallDisk;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;

/// What happens to the book's folder is said in the window; what was typed stays, and work goes on when it can.
class SurroundingsTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void folders() {
        book = folder.resolve("data/book");
    }

    private Running started() {
        Running app = Running.start(folder.resolve("data"), DAY, new GivenFiles(folder));
        app.control(this, KeyCode.N);
        write("Ada").push(KeyCode.ENTER);
        app.idle();
        return app;
    }

    private TextInputControl familyName() {
        clickOn(Messages.of("person.tab.facts"));
        return (TextInputControl) named(Messages.of("person.fact.family_name"));
    }

    /// Types a name that cannot be saved, and closes the dialog that says so.
    private TextInputControl typedInVain(Running app, String sentence) {
        TextInputControl name = familyName();
        focus(name).write("Byron").push(KeyCode.TAB);
        app.idle();
        await("the sentence", () -> lookup(sentence).tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        assertEquals("Byron", fx(name::getText));
        return name;
    }

    private void assertSavedNow(Running app, TextInputControl name) {
        await("no banner", () -> !banner("trouble").isVisible());
        typeAgain(name);
        app.idle();
        assertEquals(
                "Byron",
                app.<String>read(
                        s -> s.index().list().rows().getFirst().contact().familyName()));
    }

    /// By the keyboard: a banner that comes or goes moves what a mouse aims at.
    private void typeAgain(TextInputControl name) {
        fx(() -> {
            name.requestFocus();
            return true;
        });
        push(KeyCode.END).write("!").push(KeyCode.BACK_SPACE).push(KeyCode.TAB);
    }

    private void awaitBanner(Running app, String sentence) {
        app.lookRound();
        await(
                "the banner: " + sentence,
                () -> banner("trouble").isVisible() && said("trouble").equals(sentence));
    }

    private Node banner(String id) {
        return lookup("#" + id).query();
    }

    private String said(String id) {
        return ((Label) lookup("#" + id + " .label").query()).getText();
    }

    private void press(String id) {
        Button button = lookup("#" + id + " .button").queryButton();
        clickOn(button);
    }

    @Test
    void aFolderThatVanishedIsSaidAndWorkGoesOnWhenItIsBack() throws IOException {
        Running app = started();
        Path away = folder.resolve("away");
        Files.move(book, away);
        TextInputControl name = typedInVain(app, Messages.of("error.book.vanished", book));
        awaitBanner(app, Messages.of("trouble.vanished", book));
        assertFalse(Files.exists(book), "nothing is made in its place");
        Files.move(away, book);
        press("trouble");
        assertSavedNow(app, name);
        app.close();
    }

    @Test
    void aReadOnlyFolderAndAFullDiskAreSaidAndWorkGoesOn() {
        try (SmallDisk _ = SmallDisk.insert()) {
            Running app = started();
            SmallDisk.lock(true);
            TextInputControl name = typedInVain(app, Messages.of("error.book.read_only", book.resolve("book.mv.db")));
            awaitBanner(app, Messages.of("trouble.read_only", book));
            SmallDisk.lock(false);
            app.lookRound();
            await("no banner", () -> !banner("trouble").isVisible());
            SmallDisk.fill(true);
            typeAgain(name);
            app.idle();
            await(
                    "the sentence",
                    () -> lookup(Messages.of("error.book.disk_full")).tryQuery().isPresent());
            push(KeyCode.ESCAPE);
            awaitBanner(app, Messages.of("trouble.full", book));
            SmallDisk.fill(false);
            app.lookRound();
            assertSavedNow(app, name);
            app.close();
        }
    }

    @Test
    void aConflictCopyIsExplainedAndPutAside() throws IOException {
        Running app = started();
        String copy = "book.mv.sync-conflict-20261126-101010-ABCDEFG.db";
        Files.writeString(book.resolve(copy), "theirs");
        awaitBanner(app, Messages.of("trouble.copies", 1, copy));
        press("trouble");
        await("no banner", () -> !banner("trouble").isVisible());
        assertTrue(Files.exists(book.resolve("set-aside").resolve(copy)));
        app.close();
    }

    /// The window looks by itself, without being asked.
    @Test
    void filesThatOthersReplaceAreNoticedKeptAndOpenedAgain() throws IOException {
        Running app = started();
        String[] names = {"book.mv.db", "journal"};
        for (String name : names) {
            Files.copy(book.resolve(name), folder.resolve(name));
        }
        focus(familyName()).write("Byron").push(KeyCode.TAB);
        app.idle();
        for (String name : names) {
            Files.move(folder.resolve(name), book.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        String sentence = Messages.of("trouble.replaced.kept", "journal");
        await(
                "the banner",
                () -> banner("trouble").isVisible() && said("trouble").equals(sentence));
        press("trouble");
        app.idle();
        await("the book as it is now", () -> !banner("trouble").isVisible());
        assertEquals(
                "",
                app.<String>read(
                        s -> s.index().whole().rows().getFirst().contact().familyName()));
        assertTrue(
                app.<Boolean>read(s -> s.workspace().keeping().states().stream()
                        .anyMatch(state -> state.reason().name().equals("REPLACED"))),
                "what stood in the window is a backup");
        app.close();
    }

    @Test
    void aBackupThatFailedIsSaidUntilOneIsMade() throws IOException {
        Running app = started();
        Path backups = book.resolve("backups");
        Files.writeString(backups, "in the way");
        app.backUpNow();
        await("the banner", () -> banner("backup-failed").isVisible());
        assertTrue(has(lookup("#saved").query(), "alarm"));
        Files.delete(backups);
        press("backup-failed");
        await("no banner", () -> !banner("backup-failed").isVisible());
        assertFalse(has(lookup("#saved").query(), "alarm"));
        app.close();
    }
}
