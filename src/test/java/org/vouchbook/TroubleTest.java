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
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.People;
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
    void aDamagedBookIsPutAsideAndMadeAnewFromWhatWasKept() throws IOException {
        try (Workspace workspace = Workspace.open(book, DAY)) {
            new People(workspace).add(Fixtures.contact("Wilhelmine", "Quendelmann"));
        }
        byte[] damage = "not a book any more".getBytes(StandardCharsets.UTF_8);
        Files.write(book.resolve("book.mv.db"), damage);
        Running app = Running.start(folder.resolve("data"), DAY, files);
        clickOn(Messages.of("clients.title"));
        app.idle();
        await("the person", () -> isSaid("Wilhelmine Quendelmann"));
        app.close();
        try (Stream<Path> kept = Files.list(book)) {
            Path aside = kept.filter(f -> f.getFileName().toString().startsWith("damaged-"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(-1, Files.mismatch(aside, Files.write(folder.resolve("same"), damage)), "nothing is lost");
        }
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
        focus(name).write("Byron").push(KeyCode.TAB);
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
