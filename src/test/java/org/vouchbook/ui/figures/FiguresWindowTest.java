package org.vouchbook.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.report.FiguresReport;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.SlowBackground;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.SettingsFile;

/// The referrals in figures, from a real book to the window, the spreadsheet and the paper.
class FiguresWindowTest extends FiguresTest {
    private Referral introduced;

    @BeforeEach
    void fill() {
        book.refer(marta, book.add("Ben", "Bauer"), Level.NAME_ONLY);
        introduced = book.refer(marta, ana, Level.INTRODUCED);
        book.refer(ana, book.add("Cleo", "Conti"), Level.PERMISSION);
    }

    /// That of the introductions.
    private static List<String> line(Sheet sheet) {
        return sheet.lines().stream()
                .map(Sheet.Line::cells)
                .filter(cells -> cells.getFirst().startsWith("Introduc"))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private static List<String> first(Sheet sheet) {
        return sheet.lines().stream().map(line -> line.cells().getFirst()).toList();
    }

    @Test
    void theExpectedStandApartFromThoseWhoAreNotYet() {
        FigurePart calls = part(FigureKind.CALLS);
        assertEquals(
                List.of("Expected · 1", "Not yet · 2"),
                calls.sheets().stream().map(Sheet::title).toList());
        assertEquals(List.of("Ana Arends"), first(calls.sheets().getFirst()));
        assertEquals(List.of("Cleo Conti", "Ben Bauer"), first(calls.sheets().getLast()));
        String csv = csv(calls);
        assertTrue(csv.contains("Expected,Ana Arends,,,,Marta Oliveira,Introduction confirmed,2026-03-02"), csv);
        book.move(introduced, Stage.CONTACTED);
        assertEquals("Expected · 0", part(FigureKind.CALLS).sheets().getFirst().title());
    }

    @Test
    void referrersHaveTheirQuartersAndTheirNeglectedOne() throws Exception {
        book.clock().advance(Duration.ofDays(100));
        FigurePart referrers = part(FigureKind.REFERRERS);
        Sheet sheet = referrers.sheets().getFirst();
        assertEquals(
                List.of("Marta Oliveira", "0", "0", "1", "0", "1", "2", "Ben Bauer, 2 Mar", "1", "1", "Drying up"),
                sheet.lines().getFirst().cells());
        assertEquals("Q2 2026", sheet.heads().get(4).text());
        assertTrue(sheet.lines().getFirst().pressing());
        assertTrue(csv(referrers).contains("Marta Oliveira,,0,0,1,0,1,2,Ben Bauer,2026-03-02,1,1,Drying up"));
        var out = new ByteArrayOutputStream();
        FiguresReport.write(FiguresExport.printed(referrers), Printing.setting(session), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Marta Oliveira") && text.contains("Drying up"), text);
        }
    }

    @Test
    void winsAreNeverSaidWithoutTheirNumbersAndNotOfTooFew() {
        FigurePart pace = part(FigureKind.PACE);
        Sheet won = pace.sheets().getFirst();
        assertEquals(List.of("Introduction confirmed", "0", "0", "–", "1", "–"), line(won));
        for (int i = 0; i < 10; i++) {
            Referral card = book.refer(marta, book.add("Won", "No" + i), Level.INTRODUCED);
            book.clock().advance(Duration.ofDays(1));
            book.move(card, i == 9 ? Stage.LOST : Stage.WON);
        }
        pace = part(FigureKind.PACE);
        assertEquals(
                List.of(
                        "Introduction confirmed",
                        "9",
                        "10",
                        "90 % (9 of 10), between 60 and 98 %",
                        "1",
                        "Too few data (9 cards)"),
                line(pace.sheets().getFirst()));
        assertEquals(
                List.of("Introduced", "–", "–", "–", "1 day (10 cards)"),
                line(pace.sheets().getLast()));
        assertTrue(csv(pace).contains("Introduction confirmed,9,10,0.60,0.98,1,,9,"), csv(pace));
    }

    @Test
    void aPartIsReadWhenItIsFirstLookedAt() {
        openWindow(FigureKind.REFERRERS);
        assertEquals(List.of("Referrers"), readTabs());
        push(KeyCode.LEFT);
        settle();
        assertEquals(List.of("Call list", "Referrers"), readTabs());
    }

    /// A part that takes a moment says so: an empty window looks broken.
    @Test
    void whileItIsCountedThePartSaysSo() {
        var slow = new SlowBackground();
        session = Session.of(book.workspace(), slow, new SettingsFile(folder.resolve("settings.json")), false);
        slow.slow = true;
        openWindow(FigureKind.CHAIN);
        assertTrue(lookup("Being counted…").tryQuery().isPresent());
        fx(() -> {
            while (!slow.waiting.isEmpty()) {
                slow.waiting.remove().run();
            }
            return true;
        });
        settle();
        assertTrue(lookup("Being counted…").tryQuery().isEmpty());
        assertTrue(lookup("The five links").tryQuery().isPresent());
    }

    private List<String> readTabs() {
        return fx(() -> ((TabPane) lookup(".figures-window").query())
                .getTabs().stream()
                        .filter(tab -> tab.getContent() != null)
                        .map(Tab::getText)
                        .toList());
    }

    @Test
    void theWindowIsWalkedByKeys() {
        openWindow(FigureKind.REFERRERS);
        push(KeyCode.LEFT);
        push(KeyCode.RIGHT);
        push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.ENTER);
        settle();
        assertEquals(List.of("person " + marta.id()), opened);
    }

    /// Clients, partners and contacts each by themselves (K1).
    @Test
    void figuresAreSplitByTheThreeSourcesOfReferrals() {
        book.put(marta.edit().kind(ContactKind.CLIENT).build());
        book.put(ana.edit().kind(ContactKind.STRATEGIC_PARTNER).build());
        assertEquals(List.of("Ana Arends"), first(split(FigureKind.REFERRERS, ContactKind.STRATEGIC_PARTNER)));
        assertEquals(List.of("Marta Oliveira"), first(split(FigureKind.REFERRERS, ContactKind.CLIENT)));
        assertEquals(List.of(), first(split(FigureKind.REFERRERS, ContactKind.NETWORKING_CONTACT)));
        assertEquals(List.of("Ana Arends"), first(split(FigureKind.CALLS, ContactKind.CLIENT)));
        book.put(ask(marta), ask(ana));
        assertEquals(
                List.of("1", "1", "0"),
                split(FigureKind.PROGRAMME, ContactKind.STRATEGIC_PARTNER)
                        .lines()
                        .getFirst()
                        .cells()
                        .subList(1, 4));
        openWindow(FigureKind.REFERRERS);
        push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.DOWN);
        await(
                "partners only",
                () -> lookup((Label label) -> label.getText().startsWith("Only what came from strategic"))
                        .tryQuery()
                        .isPresent());
        push(KeyCode.UP).push(KeyCode.UP);
        await(
                "anybody again",
                () -> lookup((Label label) -> label.getText().startsWith("Only what came from"))
                        .tryQuery()
                        .isEmpty());
    }

    private Ask ask(Contact who) {
        long id = book.workspace().ids().getAsLong();
        return Fixtures.ask(id, who.id(), book.today(), Ask.Outcome.OPEN);
    }

    private Sheet split(FigureKind kind, ContactKind source) {
        var parts = new ArrayList<FigurePart>();
        new FiguresModel(session).look(kind, source, parts::add);
        return parts.getFirst().sheets().getFirst();
    }
}
