package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;

/// One day with Vouchbook in the real window: import, rate, refer, drag, undo, export, close; the next day all is
/// there.
class StoryTest extends FxTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    @Test
    void fromTheFirstStartToTheNextDay() throws IOException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        var files = new GivenFiles(saved);
        files.willOpen(Path.of("src/test/resources/samples/google-contacts.csv"));
        Running app = Running.start(folder.resolve("data"), DAY, files);

        importPeople(app);
        rate(app);
        refer(app);
        dragAndUndo(app);
        export(app, saved);
        app.close();

        theNextDay(files);
    }

    private void importPeople(Running app) {
        clickOn(Messages.of("first.import"));
        app.idle();
        clickOn(Messages.of("import.go", 24, 0));
        app.idle();
        clickOn(Messages.of("import.close"));
        app.idle();
        app.control(this, KeyCode.DIGIT2);
        assertEquals(24, table().getItems().size());
    }

    /// A press on the side of the radar rates it; keys finish it.
    private void rate(Running app) {
        app.control(this, KeyCode.K);
        write("oliveira").push(KeyCode.DOWN);
        app.idle();
        Bounds radar = fx(() -> {
            Node node = lookup(".radar").query();
            return node.localToScreen(node.getBoundsInLocal());
        });
        clickOn(new Point2D(radar.getCenterX(), radar.getCenterY() - radar.getHeight() / 5));
        app.idle();
        push(KeyCode.END);
        app.idle();
        push(KeyCode.TAB).push(KeyCode.END);
        app.idle();
    }

    private void refer(Running app) {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        app.idle();
        write("oliv").push(KeyCode.ENTER);
        clickOn(named("First name")).write("Clara");
        clickOn(named("Last name")).write("Mendes");
        clickOn("Write it down");
        app.idle();
    }

    /// From the first column to the third; then back by undo, and again by redo.
    private void dragAndUndo(Running app) {
        app.control(this, KeyCode.DIGIT3);
        app.idle();
        drag(card("Clara Mendes"), MouseButton.PRIMARY).dropTo(styled("stage-introduced"));
        clickOn(named("Introduced by")).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        clickOn(named("Their words")).write("Clara, talk to them");
        clickOn("Move");
        app.idle();
        assertEquals(Stage.INTRODUCED, app.referral().stage());
        app.control(this, KeyCode.Z);
        app.idle();
        assertEquals(Stage.NAMED, app.referral().stage());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        app.idle();
        assertEquals(Stage.INTRODUCED, app.referral().stage());
    }

    private void export(Running app, Path saved) throws IOException {
        app.control(this, KeyCode.DIGIT2);
        app.idle();
        clickOn(Messages.of("clients.export"));
        clickOn(Messages.of("clients.export.csv"));
        Path csv = saved.resolve("saved.csv");
        await("the list is saved", () -> Files.exists(csv));
        assertTrue(Files.readString(csv).contains("Oliveira"));
        clickOn(Messages.of("clients.export"));
        clickOn(Messages.of("clients.export.pdf"));
        Path pdf = saved.resolve("saved.pdf");
        await("the list is printed", () -> Files.exists(pdf));
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Oliveira"));
        }
    }

    private void theNextDay(GivenFiles files) {
        Running app = Running.start(folder.resolve("data"), Clock.offset(DAY, Duration.ofDays(1)), files);
        assertEquals(25, table().getItems().size());
        Referral referral = app.referral();
        assertEquals(Stage.INTRODUCED, referral.stage());
        Scorecard card = app.person(referral.counterpartId()).card().orElseThrow();
        assertEquals(10, card.liking());
        assertEquals(LocalDate.of(2026, 11, 22), card.date());
        // What was done yesterday can still be taken back today.
        app.control(this, KeyCode.Z);
        app.idle();
        assertEquals(Stage.NAMED, app.referral().stage());
        app.close();
    }

    private TableView<?> table() {
        return lookup("#people").query();
    }

    private Node card(String name) {
        return lookup(".list-cell")
                .match((Node node) -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(name))
                .query();
    }
}
