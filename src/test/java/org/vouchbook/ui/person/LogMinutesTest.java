package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Interaction;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.ui.Messages;

/// How long something took is noted where one likes, in the form for what happened (J20).
class LogMinutesTest extends FxTest {
    @TempDir
    Path folder;

    private Book book;
    private InteractionForm form;

    @SuppressWarnings("NullAway.Init")
    LogMinutesTest() {}

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new Book(folder, new InlineBackground());
        form = form(null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private InteractionForm form(@Nullable Interaction edited) {
        return new InteractionForm(book.session, new PersonText(Locale.UK), book.marta.id(), edited);
    }

    private List<Interaction> all() {
        return book.session.people().open(book.marta.id()).orElseThrow().interactions();
    }

    private Interaction last() {
        return all().getFirst();
    }

    @Test
    void itIsKeptWhenSomethingElseIsPutRight() throws Exception {
        show(
                420,
                420,
                () -> new StackPane(
                        new LogForm(form, new PersonText(Locale.UK), f -> f.save(() -> {}), () -> {}, _ -> {}).node()));
        clickOn(named(Messages.of("person.log.minutes"))).write("1:30");
        shot(window(0).getScene(), Path.of("target/person/log-minutes.png"));
        clickOn(Messages.of("person.log.save"));
        settle();
        assertEquals(90, last().minutes());
        InteractionForm again = form(last());
        assertEquals("90", again.minutesProperty().get());
        again.noteProperty().set("about the roof");
        again.save(() -> {});
        assertEquals(90, last().minutes());
        assertEquals("about the roof", last().note());
        InteractionForm without = form(last());
        without.minutesProperty().set("");
        without.save(() -> {});
        assertNull(last().minutes());
    }

    @Test
    void whatCannotBeReadIsSaid() {
        form.minutesProperty().set("long");
        form.save(() -> {});
        assertTrue(form.problemProperty().get().startsWith("Type how long it took in minutes"));
        assertEquals(List.of(), all());
    }
}
