package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.RecordedWays;
import org.vouchbook.support.SlowBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SettingsFile;

/// From one person to the next on a slow disk: nothing of the first is left that would act for the second.
class NextPersonTest extends FxTest {
    private final SlowBackground background = new SlowBackground();
    private final List<String> went = new ArrayList<>();

    @TempDir
    Path folder;

    private TestBook book;
    private Contact ana;
    private Contact bo;
    private PersonPart part;

    @SuppressWarnings("NullAway.Init")
    NextPersonTest() {}

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        ana = book.add("Ana", "Lima");
        bo = book.add("Bo", "Berg");
        for (Axis axis : Axis.values()) {
            book.ratings().rate(ana.id(), axis, 7);
        }
        book.timeline().log(ana.id(), InteractionKind.CALL, Direction.TO_THEM, book.today(), "", null);
        var session =
                Session.of(book.workspace(), background, new SettingsFile(folder.resolve("settings.json")), false);
        var panel = new PersonPart.Panel(() -> went.add("log"), _ -> went.add("edit"), () -> went.add("rate"));
        var prints = new Prints(_ -> went.add("print"), _ -> went.add("sheet"));
        part = fx(() ->
                new AskPanel(session, new RecordedWays(went), id -> went.add("give " + id), prints, panel).part());
        showScene(() -> new Scene(new VBox(part.card(), part.tab()), 412, 600));
        show(ana);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theVerdictOfThePersonBeforeGoesAtOnce() {
        String anas = verdict();
        assertNotEquals("", anas);
        background.slow = true;
        show(bo);
        assertEquals("", verdict());
        assertFalse(part.card().isVisible());
        assertTrue(add().isDisabled(), "there is nobody to add a record to");
        fx(() -> {
            part.why().run();
            return true;
        });
        assertEquals(List.of(), went);
        answer();
        assertNotEquals("", verdict());
        assertNotEquals(anas, verdict());
        assertFalse(add().isDisabled());
    }

    @Test
    void theSamePersonKeepsTheirsWhileTheyAreReadAgain() {
        String now = verdict();
        background.slow = true;
        show(ana);
        assertEquals(now, verdict());
        assertTrue(part.card().isVisible());
        assertFalse(add().isDisabled());
    }

    private void show(Contact contact) {
        fx(() -> {
            part.show().accept(contact.id());
            return true;
        });
    }

    private void answer() {
        fx(() -> {
            while (!background.waiting.isEmpty()) {
                background.waiting.remove().run();
            }
            return true;
        });
    }

    /// All that the card says.
    private String verdict() {
        return fx(() -> {
            // What stands inside a button is found once its skin is made.
            part.card().applyCss();
            return String.join(
                    "\n",
                    part.card().lookupAll("*").stream()
                            .flatMap(n -> n instanceof Labeled said && said.getText() != null
                                    ? Stream.of(said.getText())
                                    : Stream.empty())
                            .toList());
        });
    }

    private MenuButton add() {
        return (MenuButton) Objects.requireNonNull(part.tab()).lookup(".menu-button");
    }
}
