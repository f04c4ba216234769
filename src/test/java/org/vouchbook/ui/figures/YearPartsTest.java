package org.vouchbook.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.FigureKind;

/// The programme, the business, the clients' worth and what to do better: from a real book to screen, CSV and paper.
class YearPartsTest extends FiguresTest {
    private long id() {
        return book.workspace().ids().getAsLong();
    }

    private void sale(Contact who, SaleKind kind, Origin origin, Money amount) {
        book.put(new Sale(
                id(),
                who.id(),
                null,
                kind,
                amount,
                book.today(),
                "Light",
                origin,
                null,
                book.workspace().now()));
    }

    private static List<List<String>> cells(Sheet sheet) {
        return sheet.lines().stream().map(Sheet.Line::cells).toList();
    }

    @Test
    void anEmptyBookSaysWhatFillsEachPart() {
        for (FigureKind kind : EnumSet.range(FigureKind.PROGRAMME, FigureKind.IMPROVEMENTS)) {
            FigurePart part = part(kind);
            assertTrue(part.isEmpty(), kind.name());
            assertTrue(part.sheets().getFirst().lines().isEmpty(), kind.name());
            assertTrue(!part.sheets().getFirst().none().isEmpty(), kind.name());
        }
    }

    @Test
    void theMonthsAndHowPredictableTheyAre() throws Exception {
        book.put(Fixtures.ask(id(), marta.id(), book.today(), Ask.Outcome.NAMED));
        for (int month = 0; month < 6; month++) {
            for (int i = 0; i < (month == 2 ? 5 : 1); i++) {
                book.refer(marta, book.add("No" + i, "Of" + month), Level.INTRODUCED);
            }
            book.clock().advance(Duration.ofDays(31));
        }
        FigurePart part = part(FigureKind.PROGRAMME);
        List<List<String>> months = cells(part.sheets().getFirst());
        assertEquals(List.of("September 2026, so far", "0", "0", "0", "–", "–"), months.getFirst());
        assertEquals(List.of("March 2026", "1", "0", "1", "0 of 1", "0 of 1"), months.get(6));
        assertEquals(
                List.of(List.of("1.7 a month, between 1 and 5", "10 introductions in 6 whole months")),
                cells(part.sheets().get(1)));
        assertEquals(
                List.of(
                        List.of("Asking is part of the work", "No ask in 30 days; the target is 3 a week"),
                        List.of("There are numbers to look at", "Something was noted in August 2026"),
                        List.of(
                                "You practise",
                                "Nothing was practised yet: the Playbook has a rehearsal, one part at a time")),
                cells(part.sheets().getLast()));
        assertEquals(
                List.of(true, false, true),
                part.sheets().getLast().lines().stream()
                        .map(Sheet.Line::pressing)
                        .toList());
        assertTrue(csv(part).contains("2026-03,1,0,1,0,1,0,1"), csv(part));
        assertTrue(
                csv(part).contains("A month on average,,,1.7\r\nA month at least,,,1\r\nA month at most,,,5"),
                csv(part));
        assertTrue(paper(part).contains("1.7 a month, between 1 and 5"));
    }

    @Test
    void tooFewMonthsAreNotCalledPredictable() {
        book.refer(marta, ana, Level.INTRODUCED);
        assertEquals(
                List.of(List.of(
                        "Too few data: it takes 10 introductions and 6 whole months",
                        "No introductions in no whole month")),
                cells(part(FigureKind.PROGRAMME).sheets().get(1)));
        assertTrue(csv(part(FigureKind.PROGRAMME)).contains("Too few data: it takes 10"));
    }

    @Test
    void businessStandsByItsSourceWithCurrenciesApart() throws Exception {
        sale(ana, SaleKind.FIRST, Origin.REFERRAL_ASKED, Money.of(100, "EUR"));
        sale(ana, SaleKind.REPEAT, Origin.REFERRAL_ASKED, Money.of(60, "EUR"));
        sale(marta, SaleKind.REPEAT, Origin.UNKNOWN, Money.of(50, "USD"));
        FigurePart part = part(FigureKind.BUSINESS);
        assertEquals(
                List.of("Existing clients, bought again", "2", "Too few data (2 of 3)", "€60 + US$50"),
                cells(part.sheets().getFirst()).getFirst());
        assertEquals(
                List.of("New clients who were introduced", "1", "Too few data (1 of 3)", "€100"),
                cells(part.sheets().getLast()).getLast());
        String csv = csv(part);
        assertTrue(csv.contains("\"Existing clients, bought again\",2,3,USD,50.00"), csv);
        assertTrue(csv.contains("Introduced by somebody,1,3,EUR,100.00"), csv);
        assertTrue(paper(part).contains("Strangers, approached cold"));
    }

    @Test
    void aClientIsWorthWhatTheyBringBesideTheEffortTheyTook() throws Exception {
        Contact cleo = book.add("Cleo", "Conti");
        book.refer(marta, ana, Level.INTRODUCED);
        sale(marta, SaleKind.FIRST, Origin.UNKNOWN, Money.of(10, "EUR"));
        sale(ana, SaleKind.FIRST, Origin.REFERRAL_ASKED, Money.of(100, "EUR"));
        sale(cleo, SaleKind.FIRST, Origin.UNKNOWN, Money.of(105, "EUR"));
        LocalDate today = book.today();
        book.put(
                Fixtures.interaction(id(), marta.id(), InteractionKind.CALL, today),
                Fixtures.interaction(
                        id(),
                        marta.id(),
                        InteractionKind.CALL,
                        today.minusYears(1).plusDays(1)),
                Fixtures.interaction(id(), marta.id(), InteractionKind.CALL, today.minusYears(1)),
                Fixtures.interaction(id(), marta.id(), InteractionKind.NOTE, today));
        FigurePart part = part(FigureKind.WORTH);
        assertEquals(
                List.of(List.of("€115", "€100", "€0", "€215")),
                cells(part.sheets().getFirst()));
        assertEquals(
                List.of(
                        List.of("1", "Marta Oliveira", "€10", "€100", "€110", "3  ▲ 2", "2"),
                        List.of("2", "Cleo Conti", "€105", "€0", "€105", "1", "0"),
                        List.of("3", "Ana Arends", "€100", "€0", "€100", "2", "0")),
                cells(part.sheets().get(1)));
        assertEquals("EUR · 3 clients", part.sheets().get(1).title());
        assertTrue(csv(part).contains("Marta Oliveira,,EUR,1,3,10.00,100.00,,110.00,2"), csv(part));
        assertTrue(csv(part).contains("\"Network, March 2026\",,EUR,,,115.00,100.00,0.00,215.00"), csv(part));
        assertEquals(
                List.of(List.of("March 2026", "€115", "€100", "€0", "€215")),
                cells(part.sheets().getLast()));
        assertEquals(
                new FigurePart.Bar("March 2026", 1, "€215"),
                part.bars().getFirst().bars().getLast());
        assertTrue(paper(part).contains("Marta Oliveira") && paper(part).contains("at the end of each month"));
        walk(FigureKind.WORTH, 5);
        assertEquals(List.of("person " + marta.id()), opened);
    }

    @Test
    void theScreenShowsTheFirstHundredAndTheSpreadsheetAll() {
        var sales = new ArrayList<Row>();
        for (int i = 0; i <= 100; i++) {
            Contact client = book.add("No" + i, "Client");
            sales.add(new Sale(
                    id(),
                    client.id(),
                    null,
                    SaleKind.FIRST,
                    Money.of(1_000 - i, "EUR"),
                    book.today(),
                    "",
                    Origin.UNKNOWN,
                    null,
                    book.workspace().now()));
        }
        book.put(sales.toArray(Row[]::new));
        FigurePart part = part(FigureKind.WORTH);
        Sheet shown = part.sheets().get(1);
        assertEquals("EUR · the first 100 of 101 clients", shown.title());
        assertEquals(100, shown.lines().size());
        assertEquals("No0 Client", shown.lines().getFirst().cells().get(1));
        assertEquals(101 + 1, part.csv().size(), "the network's month stands below them");
    }

    @Test
    void whatToDoBetterStandsInTheClientsOwnWords() {
        book.put(new Interview(
                id(),
                marta.id(),
                book.today(),
                new Interview.Answer("Call back\nsooner", Interview.Light.RED),
                Interview.Answer.NONE,
                Interview.Answer.NONE,
                List.of(),
                Interview.Use.NOT_ASKED,
                null));
        FigurePart part = part(FigureKind.IMPROVEMENTS);
        Sheet sheet = part.sheets().getFirst();
        assertEquals("1 red, 0 amber", sheet.title());
        assertEquals(List.of(List.of("2 Mar", "Marta Oliveira", "Red", "Call back sooner")), cells(sheet));
        assertTrue(sheet.lines().getFirst().pressing());
        assertTrue(csv(part).contains("Answer,2026-03-02,Marta Oliveira,,Red,"), csv(part));
        walk(FigureKind.IMPROVEMENTS, 4);
        assertEquals(List.of("person " + marta.id()), opened);
    }

    /// The days it took, and what is open still (C2).
    @Test
    void howFastProblemsWereSolvedStandsBelow() {
        LocalDate day = book.today();
        book.put(new Complaint(
                id(), marta.id(), day.minusDays(40), "No light", day.minusDays(37), day.minusDays(30), null));
        book.put(new Complaint(id(), marta.id(), day.minusDays(9), "Too late", null, null, null));
        FigurePart part = part(FigureKind.IMPROVEMENTS);
        Sheet sheet = part.sheets().get(1);
        assertEquals("1 complaint put right in twelve months, half of them within 3 days, 2 open", sheet.title());
        assertEquals(
                List.of("open for 9 days", "3"),
                cells(sheet).stream().map(line -> line.get(2)).toList());
        List<String> lines = csv(part).lines().toList();
        assertEquals(
                "What kind,Day,Client,Organisation,Sounded,In their words,Days to put right,Put right on",
                lines.getFirst().substring(1));
        assertEquals(
                List.of(
                        "Complaint,2026-02-21,Marta Oliveira,,,Too late,,",
                        "Complaint,2026-01-21,Marta Oliveira,,,No light,3,2026-01-24"),
                lines.subList(1, lines.size()));
    }

    /// Opens a part, and the first line of the table that so many tabs lead to.
    private void walk(FigureKind kind, int tabs) {
        openWindow(kind);
        for (int i = 0; i < tabs; i++) {
            push(KeyCode.TAB);
        }
        push(KeyCode.ENTER);
        settle();
    }
}
