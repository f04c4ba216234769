package org.vouchbook.ui.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Wordings;

/// The wordings on their page: read, copied, changed, deleted.
class PlaybookPageTest extends FxTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Wordings wordings;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        wordings = new Wordings(book.workspace());
        var session = Session.of(
                book.workspace(), new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false);
        show(1000, 760, () -> new PlaybookPage(session, _ -> {}, _ -> {}, _ -> {}, _ -> {}).content());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private String text(String field) {
        return fx(() -> ((TextInputControl) named(field)).getText());
    }

    private void type(String field, String text) {
        clickOn(named(field)).push(KeyCode.CONTROL, KeyCode.A);
        write(text);
        clickOn(named("Name"));
    }

    @Test
    void aShippedWordingIsReadAndCopiedAndTheCopyIsSavedAsOneGoes() {
        assertFalse(((TextInputControl) named("Text")).isEditable());
        String shipped = text("Text");
        clickOn("Make my own");
        await("the copy is open", () -> ((TextInputControl) named("Text")).isEditable());
        assertEquals(shipped, text("Text"));
        type("Text", "Dear {referrer.first}, {human_line}");
        await("it is saved", () -> wordings.own().getFirst().text().startsWith("Dear {ref"));
        assertEquals(DraftPurpose.THANK_CONVERSATION, wordings.own().getFirst().purpose());
        clickOn("{why}");
        clickOn(named("Name"));
        await("the placeholder is in", () -> wordings.own().getFirst().text().contains("{why}"));
    }

    @Test
    void whatCannotBeUsedSaysWhyAndStays() {
        clickOn("Make my own");
        type("Text", "Dear {referer}");
        await(
                "it says so",
                () -> lookup("There is no placeholder {referer}. Choose one from the list.")
                        .tryQuery()
                        .isPresent());
        assertEquals("Dear {referer}", text("Text"));
        assertFalse(wordings.own().getFirst().text().contains("referer}"));
        type("Text", "Dear {referrer.first}");
        await("it is saved", () -> wordings.own().getFirst().text().equals("Dear {referrer.first}"));
    }

    @Test
    void theChecksSpeakOfAnOwnWordingAndTheirFixIsSaved() {
        clickOn("Make my own");
        type("Text", "Dear {referrer.first}, do me a favour. {human_line}");
        await("the check speaks", () -> lookup("Change").tryQuery().isPresent());
        clickOn("Change");
        await("the fix is saved", () -> wordings.own().getFirst().text().contains("do {prospect.first} a good turn"));
        assertFalse(lookup("Change").tryQuery().isPresent());
    }

    @Test
    void everyCardHasItsWhyAndItsArticle() {
        for (MethodCard card : MethodCard.values()) {
            for (String prefix : List.of("method.title.", "method.text.", "method.why.")) {
                assertFalse(Messages.of(prefix, card).isBlank());
            }
            assertTrue(Messages.of("method.source.", card.source()).startsWith("From "));
        }
        assertEquals(
                List.of(6L, 7L, 5L, 3L, 6L),
                Arrays.stream(MethodCard.Group.values())
                        .map(g -> Arrays.stream(MethodCard.values())
                                .filter(c -> c.group() == g)
                                .count())
                        .toList());
    }

    /// A copy stands below the last of its purpose, far down the list, and is in sight all the same.
    @Test
    void whatIsMadeIsInSight() {
        fx(() -> {
            var list = (ListView<?>) named("Wordings by purpose");
            list.getSelectionModel().selectLast();
            list.scrollTo(0);
            return true;
        });
        clickOn("Make my own");
        await("the copy is in sight", () -> mine().anyMatch(this::inSight));
    }

    /// Every cell has the mark, and shows it only beside a wording of one's own.
    private Stream<Node> mine() {
        return lookup("Mine").queryAll().stream().filter(Node::isVisible);
    }

    private boolean inSight(Node chip) {
        Node list = named("Wordings by purpose");
        Bounds seen = list.localToScene(list.getLayoutBounds());
        return seen.contains(chip.localToScene(chip.getLayoutBounds()));
    }

    @Test
    void aWordingIsDeletedAndUndoBringsItBack() {
        clickOn("Make my own");
        Node delete = lookup("Delete this wording").query();
        assertTrue(delete.isVisible());
        clickOn(delete);
        await("it is gone", () -> wordings.own().isEmpty());
        fx(() -> book.workspace().undo());
        await("it is back", () -> mine().findAny().isPresent());
    }
}
