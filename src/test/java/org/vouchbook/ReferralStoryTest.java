package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.FxTest;

/// One referral in the real window: from a bare name over the promise and the confirmed introduction to won, with all
/// three thanks, until its story is told and the card is put away.
class ReferralStoryTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    @Test
    void fromABareNameToAToldStory() throws Exception {
        Running app = Running.start(
                folder.resolve("data"), DAY, new GivenFiles(Files.createDirectories(folder.resolve("saved"))));
        name(app);
        thank(app, "Done: Thank Marta");
        right(app, "By when", "2026-11-22", "How will they introduce you");
        assertEquals(Level.PROMISED, app.referral().level());
        right(app, "Their words", "Clara, talk to them", null);
        assertEquals(Level.INTRODUCED, app.referral().level());
        right(app, "Or: why you go without homework", "We are neighbours", null);
        assertNotNull(app.referral().contactedAt());
        thank(app, "Done: Tell Marta how it went");
        right(app, null, "", null);
        assertEquals(Stage.IN_CONVERSATION, app.referral().stage());
        win(app);
        refusedUntilTold(app);
        thank(app, "Done: Thank Marta for the sale");
        clickOn("Outcome");
        clickOn("Put the card away");
        app.idle();
        assertNotNull(app.referral().archived());
        app.close();
    }

    /// Marta, new to the book, gives a name.
    private void name(Running app) {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        app.idle();
        write("Marta Oliveira");
        app.idle();
        push(KeyCode.ENTER);
        app.idle();
        clickOn(named("First name")).write("Clara");
        clickOn(named("Last name")).write("Mendes");
        clickOn("Write it down");
        app.idle();
        assertEquals(Level.NAME_ONLY, app.referral().level());
    }

    /// Opens the card by its key, says that the thanks were written, and closes it.
    private void thank(Running app, String done) {
        focusCard(app);
        push(KeyCode.ENTER);
        app.idle();
        clickOn("Follow-ups");
        clickOn(named(done));
        clickOn("In writing");
        app.idle();
    }

    /// To the next column by its key, with one field written, and the first choice of another where there is one.
    private void right(Running app, @Nullable String field, String words, @Nullable String choice) {
        focusCard(app);
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        app.idle();
        if (field != null) {
            clickOn(named(field)).write(words);
            if (choice != null) {
                clickOn(named(choice)).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
            }
            clickOn("Move");
            app.idle();
        }
    }

    private void win(Running app) {
        focusCard(app);
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        app.idle();
        clickOn(named("Amount of the sale")).write("18k");
        clickOn(named("What was sold")).write("A cold room");
        clickOn("Move");
        app.idle();
        assertEquals(Stage.WON, app.referral().stage());
        var clara = app.person(app.referral().prospectId()).contact();
        assertEquals(ContactKind.CLIENT, clara.kind());
        assertEquals(Origin.Family.REFERRAL, clara.origin().family());
    }

    /// Before the last thanks it cannot be put away.
    private void refusedUntilTold(Running app) {
        focusCard(app);
        push(KeyCode.ENTER);
        app.idle();
        clickOn("Outcome");
        clickOn("Put the card away");
        app.idle();
        assertNull(app.referral().archived());
        assertTrue(styled("card-hint").isVisible());
        push(KeyCode.ESCAPE);
    }

    private void focusCard(Running app) {
        app.idle();
        Node card = lookup(".list-cell")
                .match((Node node) -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith("Clara Mendes")
                        && node.isVisible())
                .query();
        clickOn(card);
        app.idle();
    }
}
