package org.vouchbook.ui.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Profile;
import org.vouchbook.report.TipSheet;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Wordings;

/// The sheet of tips: chosen, in own words, named, printed (K7).
class TipsPartTest extends FxTest {
    @TempDir
    Path folder;

    private final List<TipSheet.Input> printed = new ArrayList<>();
    private TestBook book;
    private Session session;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        session = Session.of(
                book.workspace(), new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false);
        session.settings().change(s -> s.withProfile(new Profile("Ana Lima", "Lima Light", "0911 1", "")));
        show(1040, 760, () -> new StackPane(new TipsPart(new TipsViewModel(session), printed::add).node()));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private TipSheet.Input sheet() {
        clickOn("PDF");
        return printed.getLast();
    }

    private static List<String> names(TipSheet.Input sheet) {
        return sheet.tips().stream().map(TipSheet.Tip::name).toList();
    }

    private void type(String field, String text) {
        clickOn(named(field));
        fx(() -> {
            ((TextInputControl) named(field)).setText(text);
            return true;
        });
    }

    @Test
    void whatIsChosenStandsOnTheSheetUnderTheOwnTitleAndName() throws Exception {
        assertEquals("How a good introduction works", sheet().title());
        assertEquals("Ana Lima, Lima Light", sheet().by());
        assertEquals(6, sheet().tips().size());
        clickOn("Meet one to one");
        type("Title of the sheet", "Bringing people together");
        type("From", "Ana");
        TipSheet.Input sheet = sheet();
        assertFalse(names(sheet).contains("Meet one to one"));
        assertEquals(
                "5 tips stand on the sheet",
                ((Labeled) lookup("5 tips stand on the sheet").query()).getText());
        var out = new ByteArrayOutputStream();
        TipSheet.write(sheet, Printing.setting(session), out);
        // To be looked at.
        Files.write(Files.createDirectories(Path.of("target", "report")).resolve("tips.pdf"), out.toByteArray());
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Bringing people together") && text.contains("From Ana"), text);
            assertTrue(text.contains("Say when it is done") && text.contains("0911 1"), text);
            assertFalse(text.contains("Meet one to one"), text);
        }
        var again = new TipsViewModel(session);
        again.load();
        assertEquals(sheet, again.sheet(), "what was chosen is kept");
    }

    @Test
    void anOwnTipStandsFirstAndIsAWordingOfTheBook() {
        type("What it is called", "Bring cake");
        type("What you advise", "Dear {contact.first}, bring cake.");
        clickOn("Add this tip");
        assertEquals(
                "Many read a tip, so {contact.first} cannot be filled: write it out.",
                ((Labeled) styled("form-error")).getText());
        assertEquals("Bring cake", ((TextInputControl) named("What it is called")).getText());
        type("What you advise", "It works.");
        clickOn("Add this tip");
        await("it is there", () -> lookup("Bring cake").tryQuery().isPresent());
        assertEquals("Bring cake", names(sheet()).getFirst());
        assertEquals("", ((TextInputControl) named("What you advise")).getText());
        assertEquals(
                DraftPurpose.TIP,
                new Wordings(book.workspace()).own().getFirst().purpose());
        fx(() -> {
            book.workspace().undo();
            return true;
        });
        await("taken back", () -> lookup("Bring cake").tryQuery().isEmpty());
    }

    @Test
    void aTickKeepsTheKeyboardAndNoTipMeansNoSheet() {
        Node first = lookup(".tip-list .check-box").query();
        fx(() -> {
            first.requestFocus();
            return true;
        });
        for (int i = 0; i < 6; i++) {
            push(KeyCode.SPACE).push(KeyCode.TAB);
        }
        assertTrue(lookup(".tip-list .check-box").queryAllAs(CheckBox.class).stream()
                .noneMatch(CheckBox::isSelected));
        assertTrue(lookup("PDF").query().isDisabled());
        assertEquals("No tip is chosen", ((Labeled) lookup("No tip is chosen").query()).getText());
    }
}
