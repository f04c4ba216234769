package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.command.Command;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.SavedState.Reason;
import org.vouchbook.workspace.Settings.Appearance;
import org.vouchbook.workspace.Workspace;

/// `--safe`: the settings alone are shown, nothing of the book is read or made by itself, and the page of last time is
/// still that of next time.
class SafeModeTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    @Test
    void nothingIsReadOrMadeUntilItIsAskedFor() throws TimeoutException {
        Path data = folder.resolve("data");
        try (Workspace workspace = Workspace.open(data.resolve("book"), DAY)) {
            new People(workspace).add(Fixtures.contact("Wilhelmine", "Quendelmann"));
        }
        var files = new GivenFiles(folder);
        Running app = Running.start(data, DAY, files);
        app.control(this, KeyCode.DIGIT3);
        app.close();
        assertEquals("board", app.settings().get().lastPage());

        var wanted = new Command.Open(true, List.of(Path.of("src/test/resources/samples/google-contacts.csv")));
        Clock later = Clock.fixed(DAY.instant().plusSeconds(86_400), DAY.getZone());
        Running safe = Running.start(data, later, Appearance.LIGHT, files, wanted);
        await(
                "the settings",
                () -> lookup(Messages.of("settings.appearance")).tryQuery().isPresent());
        assertTrue(lookup("#safe").query().isVisible());
        assertNull(lookup("#people").tryQuery().orElse(null));
        assertEquals(1, fx(() -> Window.getWindows().size()), "no import was begun");
        assertFalse(safe.<Boolean>read(s -> s.index().complete()));
        assertEquals(0, safe.<Integer>read(s -> s.index().list().rows().size()), "nobody was read");
        safe.tick();
        assertTrue(safe.<Boolean>read(s -> s.workspace().keeping().isDue()), "the backup of the day was not made");
        // One on demand takes as long: had that of the day been begun at the start, it would be there by now.
        int before = states(safe).size();
        safe.backUpNow();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> states(safe).size() > before);
        safe.idle();
        assertEquals(before + 1, states(safe).size());
        assertEquals(Reason.MANUAL, states(safe).getFirst().reason());
        safe.control(this, KeyCode.DIGIT2);
        await(
                "everybody, now asked for",
                () -> lookup("#people").<TableView<?>>query().getItems().size() == 1);
        safe.close();
        assertEquals("board", safe.settings().get().lastPage());
    }

    private static List<SavedState> states(Running app) {
        return app.read(s -> s.workspace().keeping().states());
    }
}
