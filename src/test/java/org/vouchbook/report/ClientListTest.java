package org.vouchbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class ClientListTest {
    private static final List<Column> COLUMNS = List.of(
            Column.text("Name"),
            Column.text("Organisation"),
            Column.text("Kind"),
            Column.text(""),
            Column.figure("Score"),
            Column.text("Last contact"),
            Column.figure("In/out"));

    private static List<Cell> row(int number, String name, String organisation) {
        var card = People.card("2026-05-12", number % 11, 5, 10 - number % 11, 7, "");
        return List.of(
                Cell.of(name),
                Cell.of(organisation),
                Cell.of("Client"),
                new Cell.Radar(number % 5 == 0 ? null : card),
                Cell.of(number % 5 == 0 ? "" : Print.BRITISH.decimal(card.score())),
                Cell.of("3 days"),
                Cell.of(number % 7 + " / 1"));
    }

    @Test
    void fifteenHundredPeopleGoOverManyPagesWithTheHeadOnEach() throws IOException {
        List<List<Cell>> rows = IntStream.rangeClosed(1, 1500)
                .mapToObj(i -> row(i, "Person " + i, "Firm & Sons " + i))
                .toList();
        var input = new ClientList.Input("Clients", "Kind: client · by name", COLUMNS, rows);
        try (PDDocument list = Print.document("clients", out -> ClientList.write(input, Print.BRITISH, out))) {
            int pages = list.getNumberOfPages();
            assertTrue(pages > 30 && pages < 80, pages + " pages");
            for (int page = 1; page <= pages; page++) {
                String text = Print.text(list, page);
                assertTrue(text.contains("Organisation"), "head on page " + page);
                assertTrue(text.contains("page " + page + " of " + pages), "number on page " + page);
            }
            String text = Print.text(list);
            assertTrue(text.contains("1,500 people · Kind: client · by name"));
            for (int i = 1; i <= 1500; i++) {
                assertTrue(text.contains("Firm & Sons " + i + " "), "row " + i);
            }
            Overflow.check(list);
        }
    }

    @Test
    void namesOfAllScriptsCanBeReadAndCopied() throws IOException {
        List<String> names = List.of(
                "Zoë d’Aviñón",
                "Олена Петренко",
                "Şükrü Işıklı",
                "森デザイン デザイナー",
                "Νίκος Παπαδόπουλος",
                "김민준",
                "السيد للتجارة",
                "מירה לוי",
                "Nguyễn Thị Hồng",
                "😀 Smile",
                "ไทย");
        List<List<Cell>> rows = IntStream.range(0, names.size())
                .mapToObj(i -> row(i, names.get(i), "Cairo القاهرة 12"))
                .toList();
        var input = new ClientList.Input("Names", "", COLUMNS, rows);
        try (PDDocument list = Print.document("names", out -> ClientList.write(input, Print.BRITISH, out))) {
            String text = Print.text(list);
            for (String name : names.subList(1, 10)) {
                assertTrue(text.contains(name), name + " in\n" + text);
            }
            assertTrue(fonts(list).allMatch(PDFont::isEmbedded));
            assertTrue(actualTexts(list).containsAll(List.of("’", "السيد للتجارة", "ไ")));
            for (COSName name : list.getPage(0).getResources().getPropertiesNames()) {
                COSDictionary span =
                        list.getPage(0).getResources().getProperties(name).getCOSObject();
                span.removeItem(COSName.ACTUAL_TEXT);
            }
            String plain = Print.text(list);
            for (String name : List.of(names.get(4), names.get(6), names.get(7), names.get(8))) {
                assertTrue(plain.contains(name), name + " for readers that know no ActualText, in\n" + plain);
            }
        }
    }

    @Test
    void aWideListLiesOnItsSide() throws IOException {
        List<Column> many =
                IntStream.range(0, 12).mapToObj(i -> Column.text("Column " + i)).toList();
        List<Cell> row = IntStream.range(0, 12)
                .mapToObj(i -> Cell.of("some words in column " + i))
                .toList();
        var wide = new ClientList.Input("Wide", "", many, List.of(row));
        try (PDDocument list = Print.document("wide", out -> ClientList.write(wide, Print.BRITISH, out))) {
            assertEquals(842, list.getPage(0).getMediaBox().getWidth(), 1);
            Overflow.check(list);
        }
    }

    @Test
    void thePaperIsThatOfTheCountry() throws IOException {
        var input = new ClientList.Input("Clients", "", COLUMNS, List.of(row(1, "A", "B")));
        for (Locale locale : List.of(Locale.US, Locale.GERMANY)) {
            try (PDDocument list =
                    Print.document("paper", out -> ClientList.write(input, Print.setting(locale), out))) {
                float width = list.getPage(0).getMediaBox().getWidth();
                assertEquals(locale.equals(Locale.US) ? 612 : 595, width, 0.5);
            }
        }
        assertEquals(Paper.LETTER, Paper.of(Locale.CANADA_FRENCH));
        assertEquals(Paper.A4, Paper.of(Locale.ENGLISH));
    }

    @Test
    void anEmptyListSaysSo() throws IOException {
        var input = new ClientList.Input("Clients", "", COLUMNS, List.of());
        try (PDDocument list = Print.document("empty", out -> ClientList.write(input, Print.BRITISH, out))) {
            assertTrue(Print.text(list).contains("No people"));
        }
    }

    @Test
    void brokenLettersAndEndlessNamesDoNoHarm() throws IOException {
        var input = new ClientList.Input(
                "Odd",
                "\uD83D",
                COLUMNS,
                List.of(
                        row(1, "\uD83D broken \uDE00 \u0000 tab\there", "\uFFFF\u200B🇩🇪 GmbH"),
                        row(2, "A".repeat(70_000), "ع".repeat(70_000)),
                        row(3, "e\u0301".repeat(400), "\u0301\u0301\u0301")));
        try (PDDocument list = Print.document("odd", out -> ClientList.write(input, Print.BRITISH, out))) {
            assertEquals(1, list.getNumberOfPages());
            assertTrue(Print.text(list).contains("…"));
            Overflow.check(list);
        }
    }

    @Test
    void unequalRowsAreRefused() {
        List<List<Cell>> rows = List.of(List.of(Cell.of("one")));
        assertThrows(IllegalArgumentException.class, () -> new ClientList.Input("", "", COLUMNS, rows));
    }

    private static Stream<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts.stream();
    }

    private static List<String> actualTexts(PDDocument document) throws IOException {
        var texts = new ArrayList<String>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getPropertiesNames()) {
                texts.add(page.getResources().getProperties(name).getCOSObject().getString("ActualText"));
            }
        }
        return texts;
    }
}
