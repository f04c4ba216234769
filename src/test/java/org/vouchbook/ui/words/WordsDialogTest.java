package org.vouchbook.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.Referral;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Wordings;

/// The draft in its window, with mouse and keyboard.
class WordsDialogTest extends FxTest {
    @TempDir
    Path folder;

    private final List<URI> mailed = new CopyOnWriteArrayList<>();
    private boolean mailProgram = true;
    private FxBackground background;
    private WordsBook book;
    private Words words;
    private Stage owner;

    @BeforeEach
    void open() {
        background = new FxBackground(e -> {
            throw new AssertionError(e);
        });
        book = new WordsBook(folder, background);
        owner = show(1000, 800, () -> new StackPane(new Label("behind")));
        words = fx(() -> new Words(book.session, new Theme(Theme.Appearance.LIGHT), uri -> {
            mailed.add(uri);
            return mailProgram;
        }));
    }

    @AfterEach
    void close() {
        background.close();
        book.close();
    }

    private void open(Referral referral, DraftPurpose purpose) {
        fx(() -> {
            words.open(owner, book.request(referral, purpose));
            return true;
        });
        await("the keyboard is in the one line", named("One line only you could write")::isFocused);
    }

    private String text() {
        return fx(() -> ((TextInputControl) named("Text")).getText());
    }

    private boolean sees(String sentence) {
        return lookup(sentence).tryQuery().isPresent();
    }

    @Test
    void oneLineThenTheMailProgramThenDone() {
        open(book.promised, DraftPurpose.THANK_CONVERSATION);
        assertTrue(sees("Words for Marta Oliveira"));
        assertTrue(named("Text").isVisible() && sees("Still to say: One line only you could write"));
        write("The cake was superb.");
        await("the line is in the text", () -> text().contains("The cake was superb."));
        clickOn("Open in mail");
        await("the mail program has it", () -> mailed.size() == 1);
        await("it is said so", () -> sees("Your mail program has it. Come back to press Done once it is sent."));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        await("it is done", () -> book.said.size() == 1);
        assertEquals(Way.WRITTEN, book.said.getFirst().way());
        assertTrue(!sees("Open in mail"), "the window is closed");
    }

    @Test
    void withoutAMailProgramTheTextIsCopied() {
        mailProgram = false;
        open(book.promised, DraftPurpose.KEEP_INFORMED);
        write("All is well.");
        clickOn("Open in mail");
        await("it is said so", () -> sees("No mail program answered. The text is copied: paste it where you write."));
        assertEquals(text(), fx(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aFindingSelectsItsPlaceAndItsFixMendsIt() {
        open(book.introduced, DraftPurpose.FIRST_CONTACT);
        write("I have a special offer for you.");
        String reason = "Price or product comes before trust. First show that you understand them.";
        await("the finding is there", () -> sees(reason));
        clickOn(reason);
        assertEquals("special offer", fx(() -> ((TextArea) named("Text")).getSelectedText()));
        clickOn("Take it out");
        await("it is mended", () -> !text().contains("offer") && !sees(reason));
    }

    @Test
    void aNameWithoutLeaveHoldsTheDraftBackAndShowsTheWay() {
        open(book.promised, DraftPurpose.FIRST_CONTACT);
        write("Marta sends her best.");
        await("it is refused", () -> sees("Ask for permission"));
        assertTrue(lookup("Copy").query().isDisabled()
                && lookup("Open in mail").query().isDisabled()
                && lookup("Done").query().isDisabled());
        clickOn("Ask for permission");
        await("the other purpose", () -> text().startsWith("Dear Marta,"));
    }

    @Test
    void whatWasLeftIsThereAgainAndAPhoneCallIsDoneToo() {
        open(book.promised, DraftPurpose.KEEP_INFORMED);
        write("Half a thought");
        push(KeyCode.ESCAPE);
        await("the window is closed", () -> !sees("Said by phone"));
        open(book.promised, DraftPurpose.KEEP_INFORMED);
        assertTrue(text().contains("Half a thought"));
        clickOn("Said by phone");
        await("it is done", () -> book.said.size() == 1);
        assertEquals(Way.SPOKEN, book.said.getFirst().way());
    }

    @Test
    void aDraftBecomesAWordingOfMyOwn() {
        open(book.promised, DraftPurpose.KEEP_INFORMED);
        write("All is well.");
        clickOn("Save as my wording");
        await("the keyboard is in the name", named("Name of the wording")::isFocused);
        write("Mine").push(KeyCode.ENTER);
        await("it is kept", () -> sees("“Mine” is among your wordings now."));
    }

    /// In its own window, where one is looking; in a field with typed letters Ctrl+Z belongs to these.
    @Test
    void whatWasKeptIsTakenBackAndKeptAgain() {
        open(book.promised, DraftPurpose.KEEP_INFORMED);
        write("All is well.");
        clickOn("Save as my wording");
        await("the keyboard is in the name", named("Name of the wording")::isFocused);
        write("Mine").push(KeyCode.ENTER);
        await("it is kept", () -> own() == 1);
        await("the line", () -> sees("Undo"));
        fx(() -> {
            lookup("Said by phone").query().requestFocus();
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.Z);
        await("it is taken back", () -> own() == 0);
        await("it is said so", () -> sees("Redo"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await("it is kept again", () -> own() == 1);
        assertTrue(text().contains("All is well."), "what was typed stays");
    }

    private int own() {
        return new Wordings(book.session.workspace()).own().size();
    }
}
