package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.NewReferral;

/// A morning with Today in the real window: what is ticked there is done, with what the board asks for.
class TodayStoryTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private Running app;

    @BeforeEach
    void start() throws Exception {
        app = Running.start(
                folder.resolve("data"), DAY, new GivenFiles(Files.createDirectories(folder.resolve("saved"))));
        app.read(TodayStoryTest::introduce);
        app.idle();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static boolean introduce(Session session) {
        Contact jonas = session.people().add(Fixtures.contact("Jonas", "Becker"));
        Contact grace = session.people()
                .add(Fixtures.contact("Grace", "Njeri")
                        .edit()
                        .kind(ContactKind.PROSPECT)
                        .build());
        session.referrals()
                .create(new NewReferral(
                        ReferralDirection.RECEIVED,
                        jonas.id(),
                        new NewReferral.Prospect.Known(grace.id()),
                        Level.INTRODUCED,
                        null,
                        null,
                        null,
                        "Talk to them",
                        "",
                        session.workspace().today()));
        return true;
    }

    private boolean shows(String text) {
        return lookup(text).tryQuery().isPresent();
    }

    @Test
    void tickingTheFirstContactAsksOnlyWhatIsMissingAndMovesTheCard() {
        app.control(this, KeyCode.DIGIT1);
        assertTrue(shows("Write to Grace Njeri"));
        push(KeyCode.SPACE);
        app.idle();
        clickOn(Messages.of("move.go"));
        app.idle();
        assertEquals(Stage.INTRODUCED, app.referral().stage(), "homework is missing");
        assertTrue(shows(Messages.of("move.missing.homework")));
        clickOn(named(Messages.of("card.homework.skipped"))).write("We are neighbours");
        clickOn(Messages.of("move.go"));
        app.idle();
        assertEquals(Stage.CONTACTED, app.referral().stage());
        assertNotNull(app.referral().contactedAt());
        assertEquals("We are neighbours", app.referral().homework().skipped());
        assertFalse(shows("Write to Grace Njeri"), "it is done");
        assertTrue(shows(Messages.of("today.empty")));
        assertTrue(shows("Next: Thank Jonas and say how it goes with Grace Njeri, tomorrow"));
        app.control(this, KeyCode.Z);
        assertNull(app.referral().contactedAt());
        assertTrue(shows("Write to Grace Njeri"), "one undo");
    }

    @Test
    void notNowLeavesTheLineAndKeepsWhatWasTyped() {
        app.control(this, KeyCode.DIGIT1);
        push(KeyCode.SPACE);
        app.idle();
        clickOn(named(Messages.of("card.homework.skipped"))).write("We are neighbours");
        clickOn(Messages.of("move.not_now"));
        app.idle();
        assertTrue(shows("Write to Grace Njeri"));
        push(KeyCode.SPACE);
        app.idle();
        clickOn(Messages.of("move.go"));
        app.idle();
        assertEquals(Stage.CONTACTED, app.referral().stage());
    }
}
