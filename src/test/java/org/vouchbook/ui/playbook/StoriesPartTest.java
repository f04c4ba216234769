package org.vouchbook.ui.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.support.BookWindow;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Library;

/// What is worth telling is looked through by industry, keeps how everybody took it, and is told again (C4).
class StoriesPartTest extends BookWindow {
    private static final String STORY = "The bakery that opened later";

    private final List<Long> opened = new ArrayList<>();
    private Contact marta;
    private Contact jonas;

    @SuppressWarnings("NullAway.Init")
    StoriesPartTest() {}

    @BeforeEach
    void open() {
        marta = book.add("Marta", "Oliveira");
        jonas = book.add("Jonas", "Becker");
        book.add("Noor", "Haddad");
        book.people().addTag(List.of(marta.id(), jonas.id()), "food");
        var library = new Library(book.workspace());
        long id = book.workspace().ids().getAsLong();
        library.save(new LibraryItem(
                id, LibraryItem.Kind.STORY, STORY, "", "Food", book.workspace().now()));
        library.save(new LibraryItem(
                id + 1,
                LibraryItem.Kind.ADVICE,
                "Lamps first",
                "",
                "retail",
                book.workspace().now()));
        session.index().load();
        showScene(() -> {
            var part = new StoriesPart(new StoriesViewModel(session), opened::add);
            var scene = new Scene(new StackPane(part.node()), 1040, 640);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            return scene;
        });
    }

    private boolean shows(String words) {
        settle();
        return lookup(words).tryQuery().isPresent();
    }

    @Test
    void whatIsChosenSaysWhomItWasToldHowTheyTookItAndForWhomItIsNew() throws Exception {
        clickOn(STORY);
        assertTrue(shows("Told to nobody yet"));
        assertTrue(shows("Marta Oliveira") && shows("Jonas Becker"), "those of its industry");
        assertFalse(shows("Noor Haddad"));
        fx(() -> book.timeline()
                .log(
                        marta.id(),
                        InteractionKind.INSIGHT_SHARED,
                        Direction.TO_THEM,
                        book.today(),
                        STORY + "\nShe laughed",
                        null));
        assertTrue(shows("Told once"));
        String told = "2 Mar · Marta Oliveira: “She laughed”";
        assertTrue(shows(told), "how she took it");
        assertFalse(shows("Marta Oliveira"), "she knows it");
        shot(lookup(STORY).query().getScene(), Path.of("target/words/light-stories.png"));
        clickOn(told);
        clickOn("Jonas Becker");
        assertEquals(List.of(marta.id(), jonas.id()), opened);
    }

    @Test
    void theyAreFoundByIndustry() {
        clickOn(named("Search text, topic or industry")).write("retail");
        assertTrue(shows("Lamps first"));
        assertFalse(shows(STORY));
    }
}
