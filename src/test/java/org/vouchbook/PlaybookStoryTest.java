package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.Rehearsals;
import org.vouchbook.workspace.Timeline;

/// In the real window: an ask in the words of a wording makes it the first of its kind, one element is practised, and
/// both are there after a restart.
class PlaybookStoryTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));
    private static final String PERMISSION = "ask-introduction-en-2";

    @TempDir
    Path folder;

    private Running app;

    @SuppressWarnings("NullAway.Init")
    PlaybookStoryTest() {}

    private void start() throws Exception {
        app = Running.start(
                folder.resolve("data"), DAY, new GivenFiles(Files.createDirectories(folder.resolve("saved"))));
    }

    @Test
    void whatLedToNamesComesFirstAndWhatWasPractisedIsRemembered() throws Exception {
        start();
        app.read(PlaybookStoryTest::askedFourTimes);
        app.control(this, KeyCode.DIGIT2);
        askInTheWordsOfAWording();
        openPlaybook();
        assertEquals(List.of("May I use your name? · 4 of 5", "Would you bring us together?"), asking());
        practise();
        app.close();
        start();
        openPlaybook();
        assertEquals("May I use your name? · 4 of 5", asking().getFirst());
        assertEquals(1, practised().size());
        app.close();
    }

    private static Contact askedFourTimes(Session session) {
        Contact ana = session.people().add(Fixtures.contact("Ana", "Lima"));
        var earning = new Earning(session.workspace());
        for (Ask.Outcome outcome :
                List.of(Ask.Outcome.NAMED, Ask.Outcome.PROMISED, Ask.Outcome.PROMISED, Ask.Outcome.NOT_NOW)) {
            earning.save(new Ask(
                    earning.newId(),
                    ana.id(),
                    session.workspace().today().minusYears(1),
                    Ask.Way.PERMISSION,
                    "",
                    "",
                    null,
                    "",
                    outcome,
                    "",
                    "",
                    PERMISSION));
        }
        new Timeline(session.workspace())
                .log(
                        ana.id(),
                        InteractionKind.CALL,
                        Direction.TO_THEM,
                        session.workspace().today(),
                        "",
                        null);
        return ana;
    }

    private void askInTheWordsOfAWording() {
        app.control(this, KeyCode.K);
        write("ana").push(KeyCode.DOWN);
        app.idle();
        clickOn("Ask all the same…");
        app.idle();
        type("Why ask now, although it is too early?", "She offered it");
        choose("Begin with a wording", "May I use your name? · 3 of 4, too few");
        String words = fx(() -> ((TextInputControl) named("Your words")).getText());
        assertTrue(words.startsWith("Dear Ana,"), words);
        choose("How it went", "Somebody named");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
        assertTrue(lookup(".form-error").queryAll().toString().contains("Still to say"));
        type("Your words", "May I say that we work together?");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
        push(KeyCode.ESCAPE);
        app.idle();
    }

    private void practise() {
        tab(2);
        clickOn("Practise this");
        Node words = named("Say it aloud, then write down how you said it");
        clickOn(words).write("Thank you for choosing us");
        push(KeyCode.TAB).push(KeyCode.SPACE).push(KeyCode.TAB);
        write("too fast");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
        Rehearsal noted = practised().getFirst();
        assertEquals("Thank you for choosing us", noted.words());
        assertEquals("too fast", noted.note());
        assertEquals(Rehearsal.Went.STUMBLED, noted.went());
        assertTrue(
                lookup("Next: We will serve you better than anybody").tryQuery().isPresent());
    }

    private List<Rehearsal> practised() {
        return app.read(s -> new Rehearsals(s.workspace()).log().of(RehearsalElement.PLANT_THANKS));
    }

    private void openPlaybook() {
        clickOn(Messages.of("playbook.title"));
        app.idle();
    }

    /// The wordings to ask with, top to bottom, as a screen reader says them.
    private List<String> asking() {
        return fx(() -> {
            var list = (ListView<?>) named(Messages.of("playbook.list"));
            list.scrollTo(list.getItems().size() - 1);
            list.getScene().getRoot().applyCss();
            list.getScene().getRoot().layout();
            return list.lookupAll(".list-cell").stream()
                    .filter(n -> n.isVisible() && n.getAccessibleText() != null)
                    .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                    .map(Node::getAccessibleText)
                    .filter(t -> t.startsWith("May I use your name? ·") || t.startsWith("Would you bring"))
                    .toList();
        });
    }

    private void tab(int index) {
        fx(() -> {
            ((TabPane) app.scene().lookup(".playbook-tabs")).getSelectionModel().select(index);
            return true;
        });
        app.idle();
    }

    private void type(String field, String text) {
        fx(() -> {
            ((TextInputControl) named(field)).setText(text);
            return true;
        });
    }

    private void choose(String field, String words) {
        fx(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<Object>) named(field);
            List<Object> items = box.getItems();
            box.setValue(items.stream()
                    .filter(i -> words.equals(i.toString()))
                    .findFirst()
                    .orElseThrow());
            return true;
        });
    }
}
