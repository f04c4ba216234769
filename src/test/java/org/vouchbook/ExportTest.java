package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Messages;

/// Everything that can be taken out, from the window; the files stay in `target/exports` to be looked at.
class ExportTest extends WindowFixture {
    @BeforeEach
    void clear() throws IOException {
        for (String kind : List.of("csv", "pdf")) {
            Files.deleteIfExists(saved().resolve("saved." + kind));
        }
    }

    /// Kept, to be looked at.
    @Override
    Path saved() {
        return Path.of("target/exports");
    }

    @Test
    void theSampleBookIsPrintedAndSaved() throws IOException {
        clickOn(Messages.of("first.sample"));
        app.idle();
        app.control(this, KeyCode.DIGIT3);
        String board = exported("board", "board.export", "board.export.csv", "board.export.pdf");
        for (Stage stage : List.of(Stage.NAMED, Stage.PROMISED, Stage.WON)) {
            assertTrue(board.contains(Messages.of("stage.", stage)), board);
        }
        String sheet = Files.readString(saved().resolve("board.csv"));
        assertTrue(sheet.contains("Carla Mendes"));
        for (String label : List.of("referral.stage", "referral.tie", "referral.value", "referral.date")) {
            assertTrue(sheet.lines().findFirst().orElse("").contains(Messages.of(label)), label);
        }
        for (String text : List.of(sheet, board)) {
            assertTrue(text.contains("Introduced by e-mail"), "as the cards have it");
        }
        app.control(this, KeyCode.DIGIT2);
        app.control(this, KeyCode.K);
        write("marta").push(KeyCode.ENTER);
        app.idle();
        clickOn(named(Messages.of("person.menu"))).clickOn(Messages.of("person.menu.pdf"));
        String person = text(take("pdf", "person"));
        for (String part : List.of("report.history", "report.timeline", "report.received_from")) {
            assertTrue(person.contains(Messages.of(part)), part);
        }
        // What is seen: the search narrows the file too.
        String list = exported("list", Messages.of("clients.export"), "clients.export.csv", "clients.export.pdf");
        assertTrue(list.contains("Marta Oliveira"), list);
        assertFalse(list.contains("Jonas Becker"));
        List<String> lines =
                Files.readString(saved().resolve("list.csv")).lines().toList();
        assertTrue(lines.getFirst().startsWith("\uFEFF"), "a spreadsheet must see that it is UTF-8");
        assertEquals(1 + rows(), lines.size());
    }

    @Test
    void peopleOfAllSampleFilesArePrintedWithTheirLetters() throws IOException {
        try (var all = Files.list(SAMPLES)) {
            files.willOpen(all.sorted().toArray(Path[]::new));
        }
        app.control(this, KeyCode.I);
        for (int press = 0; press < 30 && lookup(".import-dialog").tryQuery().isPresent(); press++) {
            // The default button: import, then on to the next.
            push(KeyCode.ENTER);
            app.idle();
        }
        app.control(this, KeyCode.DIGIT2);
        int people = rows();
        assertEquals(36, people, "24 who are the same everywhere, and the hostile dozen");
        String list =
                exported("imported-list", Messages.of("clients.export"), "clients.export.csv", "clients.export.pdf");
        for (String name : List.of("Şeyma Yıldız", "Петренко", "Núñez-Peña", "Only Company Ltd", "O'Brien; DROP")) {
            assertTrue(list.contains(name), name);
        }
        String csv = Files.readString(saved().resolve("imported-list.csv"));
        assertTrue(csv.contains("'+cmd|"), "a formula in a name stays a text in the spreadsheet");
    }

    private String exported(String name, String menu, String csv, String pdf) throws IOException {
        open(menu);
        clickOn(Messages.of(csv));
        take("csv", name);
        open(menu);
        clickOn(Messages.of(pdf));
        return text(take("pdf", name));
    }

    private void open(String menu) {
        if (menu.contains(".")) {
            clickOn(named(Messages.of(menu)));
        } else {
            clickOn(menu);
        }
    }

    /// Waits for a saved file and gives it a name of its own.
    private Path take(String kind, String name) throws IOException {
        Path file = saved().resolve("saved." + kind);
        await(kind + " of " + name, () -> Files.exists(file));
        app.idle();
        return Files.move(file, saved().resolve(name + "." + kind), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private int rows() {
        return fx(() -> {
            TableView<?> table = lookup("#people").query();
            return table.getItems().size();
        });
    }
}
