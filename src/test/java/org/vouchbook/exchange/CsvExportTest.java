package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.exchange.CsvExport.Cell;

class CsvExportTest {
    private static final List<List<Cell>> ROWS = List.of(List.of(
            Cell.of("Müller; \"M\", KG"),
            new Cell.Amount(new BigDecimal("-1234.50")),
            new Cell.Day(LocalDate.of(2026, 1, 31)),
            new Cell.Blank(),
            Cell.of("two\nlines")));

    private static String written(List<List<Cell>> rows, Locale locale) {
        return new String(CsvExport.bytes(List.of("A", "B", "C", "D", "E"), rows, locale), StandardCharsets.UTF_8);
    }

    @Test
    void asASpreadsheetOfTheCountryReadsIt() {
        assertEquals(
                "\uFEFFA;B;C;D;E\r\n\"Müller; \"\"M\"\", KG\";-1234,50;2026-01-31;;\"two\nlines\"\r\n",
                written(ROWS, Locale.GERMANY));
        assertEquals(
                "\uFEFFA,B,C,D,E\r\n\"Müller; \"\"M\"\", KG\",-1234.50,2026-01-31,,\"two\nlines\"\r\n",
                written(ROWS, Locale.US));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 911",
                "-2",
                "@x",
                "\t=1",
                " =1",
                "\u00A0=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\r=1",
                "\u200B=1",
                "\uFEFF=1",
                "\n=1"
            })
    void noTextRunsAsAFormula(String text) {
        String guarded = CellGuard.guard(text);
        assertEquals("'" + text, guarded);
        assertEquals(text, CellGuard.unguard(guarded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "'quoted'", "O'Brien", "'=1", "''+2", "a=b", "", "'"})
    void theApostropheIsTakenOffExactly(String text) {
        assertEquals(text, CellGuard.unguard(CellGuard.guard(text)));
    }

    @Test
    void plainTextIsLeftAlone() {
        assertFalse(CellGuard.guard("O'Brien; DROP TABLE contact;--").startsWith("'"));
    }

    @Test
    void whatIsWrittenReadsBack() {
        for (Locale locale : List.of(Locale.GERMANY, Locale.US)) {
            byte[] file = CsvExport.bytes(
                    List.of("Name", "Company", "Phone", "Notes"),
                    List.of(
                            List.of(
                                    Cell.of("=HYPERLINK(\"http://evil.example\")"),
                                    Cell.of("@Work; Inc, Ltd"),
                                    Cell.of("+49 911 5550101"),
                                    Cell.of("-1\nline \"two\"")),
                            List.of(Cell.of("森 Ärø"), new Cell.Blank(), Cell.of("(503) 555-0102"), Cell.of("'tis"))),
                    locale);
            var book = new Imports();
            var plan = ImportPlan.of(Imports.drafts("out.csv", file), Book.EMPTY, KnownChoice.SKIP);
            assertEquals(new Summary(2, 0, 0, 0, 0, 0, 0), book.take(plan));
            var evil = book.named("=HYPERLINK(\"http://evil.example\")");
            assertEquals("@Work; Inc, Ltd", evil.organisation());
            assertEquals(ContactPoint.of("+49 911 5550101"), evil.phones().getFirst());
            assertEquals("-1\nline \"two\"", evil.notes());
            assertEquals("'tis", book.named("森 Ärø").notes());
        }
        assertTrue(written(List.of(), Locale.US).endsWith("E\r\n"));
    }
}
