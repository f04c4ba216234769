package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.Messages;

/// A book on a stick that is not plugged in: the window says so, and makes an empty one only when it is told to.
class MissingBookTest extends WindowFixture {
    private Path book() {
        return folder.resolve("data/book");
    }

    private Path unplugged() {
        return folder.resolve("unplugged");
    }

    private void unplug() throws IOException {
        app.<Object>read(s -> s.people().add(Fixtures.contact("Wilhelmine", "Quendelmann")));
        app.close();
        Files.move(book(), unplugged());
        again();
    }

    private boolean saysSo() {
        return lookup(Messages.of("missing.explained", book())).tryQuery().isPresent();
    }

    private void assertShowsWilhelmine() {
        await("the book", () -> lookup("#saved").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await("the person", () -> lookup("Wilhelmine Quendelmann").tryQuery().isPresent());
    }

    @Test
    void itIsAskedForAndOpensWhenItIsThereAgain() throws IOException {
        unplug();
        await("the page", this::saysSo);
        assertFalse(Files.exists(book()), "nothing was made");
        clickOn(Messages.of("open.retry"));
        app.idle();
        await("still the page", this::saysSo);
        assertFalse(Files.exists(book()), "nothing was made");
        Files.createDirectories(book());
        clickOn(Messages.of("open.retry"));
        app.idle();
        await("still the page", this::saysSo);
        try (Stream<Path> files = Files.list(book())) {
            assertTrue(files.findAny().isEmpty(), "nothing was made in the empty folder");
        }
        Files.delete(book());
        Files.move(unplugged(), book());
        clickOn(Messages.of("open.retry"));
        assertShowsWilhelmine();
    }

    @Test
    void itOpensFromAnotherFolder() throws IOException {
        unplug();
        await("the page", this::saysSo);
        files.willChoose(saved());
        clickOn(Messages.of("missing.choose"));
        await(
                "why not",
                () -> lookup(Messages.of("missing.no_book", saved())).tryQuery().isPresent());
        files.willChoose(unplugged());
        clickOn(Messages.of("missing.choose"));
        assertShowsWilhelmine();
        assertFalse(Files.exists(book()), "nothing was made");
    }

    @Test
    void anEmptyOneIsBegunWhenTheUserSaysSo() throws IOException {
        unplug();
        await("the page", this::saysSo);
        clickOn(Messages.of("missing.begin"));
        await(
                "the question",
                () -> lookup(Messages.of("missing.begin.ask", book()))
                        .tryQuery()
                        .isPresent());
        push(KeyCode.ESCAPE);
        app.idle();
        assertFalse(Files.exists(book()), "not unasked");
        clickOn(Messages.of("missing.begin"));
        clickOn(Messages.of("missing.begin.go"));
        await("the empty book", () -> lookup("#saved").tryQuery().isPresent());
        app.control(this, KeyCode.DIGIT2);
        assertTrue(Files.exists(book().resolve("book.mv.db")));
        assertTrue(lookup("#people").tryQueryAs(TableView.class).isEmpty()
                || lookup("#people").<TableView<?>>query().getItems().isEmpty());
        app.close();
        again();
        await("no question again", () -> lookup("#saved").tryQuery().isPresent());
    }
}
