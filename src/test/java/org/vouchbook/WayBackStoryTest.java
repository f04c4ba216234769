package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.support.FxTest;
import org.vouchbook.workspace.NewReferral;

/// Somebody not spoken to for years, in the real window: in touch, answered, given; then they refer, and stand in the
/// list of those who came back, which goes on paper.
class WayBackStoryTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private Running app;

    @SuppressWarnings("NullAway.Init")
    WayBackStoryTest() {}

    @Test
    void fromALongSilenceToAReferralAndItsReport() throws Exception {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        app = Running.start(folder.resolve("data"), DAY, new GivenFiles(saved));
        app.control(this, KeyCode.N);
        write("Ana").push(KeyCode.TAB).write("Lima").push(KeyCode.ENTER);
        app.idle();
        long ana = silentForYears();
        take("In touch: next", "Message");
        take("They answer: next", "E-mail");
        clickOn(styled("rung-done"));
        assertTrue(((Labeled) styled("form-error")).getText().startsWith("This was done today"));
        take("We give: next", "Insight shared");
        assertTrue(lookup(".rung").tryQuery().isEmpty(), "the way is gone to its end");
        app.read(session -> session.referrals()
                .create(new NewReferral(
                        ReferralDirection.RECEIVED,
                        ana,
                        new NewReferral.Prospect.Fresh(Contact.named(
                                        1,
                                        "Clara",
                                        "Mendes",
                                        session.workspace().now())
                                .build()),
                        Level.NAME_ONLY,
                        null,
                        null,
                        null,
                        "",
                        "",
                        session.workspace().today())));
        app.idle();
        list();
        TableView<?> table = lookup(".returned-window .table-view").query();
        assertEquals(1, table.getItems().size());
        assertEquals(
                List.of("Ana Lima", "Clara Mendes", "Name only · Named"),
                List.of(0, 3, 5).stream()
                        .map(i -> table.getColumns().get(i).getCellData(0))
                        .toList());
        clickOn("CSV");
        await("the file", () -> Files.exists(saved.resolve("saved.csv")));
        assertTrue(Files.readString(saved.resolve("saved.csv")).contains("Clara Mendes"));
        clickOn("PDF");
        await("the file", () -> Files.exists(saved.resolve("saved.pdf")));
        push(KeyCode.ESCAPE);
        app.idle();
        app.close();
    }

    private long silentForYears() {
        long ana = app.read(session -> {
            long id = session.index().list().rows().getFirst().contact().id();
            for (Axis axis : Axis.values()) {
                session.ratings().rate(id, axis, 7);
            }
            session.timeline()
                    .log(
                            id,
                            InteractionKind.CALL,
                            Direction.BOTH,
                            session.workspace().today().minusYears(3),
                            "",
                            null);
            return id;
        });
        app.idle();
        return ana;
    }

    private void take(String rung, String how) {
        clickOn(named(rung));
        app.idle();
        fx(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<Object>) named("How");
            box.setValue(box.getItems().stream()
                    .filter(i -> how.equals(i.toString()))
                    .findFirst()
                    .orElseThrow());
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.ENTER);
        app.idle();
    }

    private void list() {
        fx(() -> {
            ((MenuButton) app.scene().lookup("#windows"))
                    .getItems().stream()
                            .filter(i -> "list-returned".equals(i.getId()))
                            .findFirst()
                            .ifPresent(MenuItem::fire);
            return true;
        });
        app.idle();
    }
}
