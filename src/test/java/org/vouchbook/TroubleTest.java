package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Workspace;

/// What the window says when the book or the disk does not do what it should: one sentence, and what was typed stays.
class TroubleTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private GivenFiles files;
    private Path book;

    @BeforeEach
    void folders() throws IOException {
        files = new GivenFiles(Files.createDirectories(folder.resolve("saved")));
        book = folder.resolve("data/book");
    }

    @Test
    void aDamagedBookSaysSoAndOpensWhenItIsMended() throws IOException {
        Workspace.open(book, DAY).close();
        Path file = book.resolve("book.mv.db");
        byte[] whole = Files.readAllBytes(file);
        byte[] damage = "not a book any more".getBytes(StandardCharsets.UTF_8);
        Files.write(file, damage);
        Running app = Running.start(folder.resolve("data"), DAY, files);
        await(
                "the sentence",
                () -> isSaid(Messages.of("error.book.damaged", file))
                        || isSaid(Messages.of("error.book.damaged", book)));
        assertEquals(-1, Files.mismatch(file, Files.write(folder.resolve("same"), damage)), "nothing else changes");
        Files.write(file, whole);
        clickOn(Messages.of("open.retry"));
        app.idle();
        await("the book", () -> isSaid(Messages.of("first.import")));
        app.close();
    }

    @Test
    void whenSavingFailsWhatWasTypedStays() throws IOException {
        Running app = Running.start(folder.resolve("data"), DAY, files);
        app.control(this, KeyCode.N);
        write("Ada").push(KeyCode.ENTER);
        app.idle();
        clickOn(Messages.of("person.tab.facts"));
        var name = (TextInputControl) named(Messages.of("person.fact.family_name"));
        // The file is taken away under the open book.
        app.read(s -> {
            s.workspace().close();
            return true;
        });
        Files.writeString(book.resolve("book.mv.db"), "pulled away");
        clickOn(name).write("Byron").push(KeyCode.TAB);
        app.idle();
        await("a sentence", () -> lookup(".dialog-pane").tryQuery().isPresent());
        assertEquals("Byron", fx(name::getText));
        push(KeyCode.ESCAPE);
        fx(() -> {
            app.stage().hide();
            return true;
        });
    }

    @Test
    void anExportThatCannotBeWrittenSaysWhyAndLeavesNothing() throws IOException {
        Running app = Running.start(folder.resolve("data"), DAY, files);
        app.control(this, KeyCode.N);
        write("Ada").push(KeyCode.ENTER);
        app.idle();
        Files.delete(folder.resolve("saved"));
        clickOn(Messages.of("clients.export"));
        clickOn(Messages.of("clients.export.csv"));
        String sentence = Messages.of("error.file.missing", folder.resolve("saved/saved.csv"));
        await("the sentence", () -> isSaid(sentence));
        push(KeyCode.ESCAPE);
        app.close();
    }

    @Test
    void anEndlessNameIsRefusedWhereItIsTyped() {
        Running app = Running.start(folder.resolve("data"), DAY, files);
        app.control(this, KeyCode.N);
        var first = (TextInputControl) named(Messages.of("person.fact.given_name"));
        String endless = "A".repeat(70_000);
        fx(() -> {
            first.setText(endless);
            return true;
        });
        clickOn(Messages.of("person.new.add"));
        await("the sentence", () -> isSaid(Messages.of("person.new.too_long", 200)));
        assertEquals(endless, fx(first::getText));
        assertTrue(app.<Boolean>read(s -> s.index().list().rows().isEmpty()), "nobody was added");
        push(KeyCode.ESCAPE);
        app.close();
    }

    private boolean isSaid(String sentence) {
        return lookup(sentence).tryQuery().isPresent();
    }
}
