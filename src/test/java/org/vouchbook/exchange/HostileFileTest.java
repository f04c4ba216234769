package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.exchange.Remark.Kind;

/// Takes the hostile file row by row, and files that nobody wrote.
class HostileFileTest {
    private final List<Draft> drafts = Imports.drafts("hostile.csv", Imports.sample("hostile.csv"));

    private Draft at(int line) {
        return drafts.stream().filter(d -> d.line() == line).findFirst().orElseThrow();
    }

    private Contact person(int line, Kind... remarks) {
        var person = assertInstanceOf(Draft.Person.class, at(line));
        assertEquals(
                List.of(remarks), person.remarks().stream().map(Remark::kind).toList());
        return person.facts();
    }

    private static String email(Contact c) {
        return c.emails().stream().map(ContactPoint::value).findFirst().orElse("");
    }

    @Test
    void rowByRow() {
        assertEquals(Encoding.UTF_8, Imports.sheet("hostile.csv").encoding());
        Contact formula = person(2, Kind.NOT_AN_EMAIL, Kind.NOT_A_PHONE);
        assertEquals("+cmd|' /C calc'!A0", formula.organisation());
        assertEquals("Email: @SUM(1+1)\nPhone: -2+3\nformula in every cell", formula.notes());
        var long70000 = assertInstanceOf(Draft.Refused.class, at(3));
        assertEquals(Draft.Reason.TOO_LONG, long70000.reason());
        assertEquals("Name", long70000.header());
        assertEquals(70_000, long70000.cells().getFirst().length());
        Contact broken = person(4, Kind.NOT_AN_EMAIL, Kind.NOT_A_PHONE);
        assertEquals("line break inside", broken.displayName());
        assertEquals("Email: not-an-email\nPhone: call me\nodd but a person", broken.notes());
        assertInstanceOf(Draft.Empty.class, at(7));
        Contact bidi = person(8);
        assertEquals("Ünïcödé evil", bidi.displayName());
        assertEquals("zerowidth", bidi.organisation());
        assertEquals("+1 (555) 010-0000 ext. 7", bidi.phones().getFirst().value());
        assertEquals("O'Brien; DROP TABLE contact;--", person(9).displayName());
        assertEquals("🇩🇪 GmbH", person(10).organisation());
        assertEquals("+44 20 7946 0999", person(11).phones().getFirst().value());
        assertEquals("Only Company Ltd", person(12).displayName());
        assertEquals("only.mail@example.example", person(13).displayName());
        Contact nul = person(14, Kind.NOT_A_PHONE, Kind.DAMAGED_LETTERS);
        assertEquals("Nul inside", nul.displayName());
        assertEquals("few", person(15).organisation());
        Contact many = person(16, Kind.NOT_A_PHONE, Kind.SURPLUS_CELLS);
        assertEquals("Phone: 1\n2\n3, 4, 5", many.notes());
        Contact unclosed = person(17, Kind.NOT_A_PHONE, Kind.MENDED_QUOTES);
        assertEquals("never closed", unclosed.displayName());
        assertEquals("q@q.example", email(unclosed));
        assertEquals(14, drafts.size());
    }

    @Test
    void rejectedRowsAreWrittenWithTheirReasons() {
        var plan = new Imports().plan("hostile.csv", KnownChoice.SKIP);
        byte[] file = RejectedRows.csv(
                plan,
                List.of("Name", "Company"),
                "Not imported because",
                r -> r.reason().name(),
                Locale.UK);
        String text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"), "a spreadsheet must see that it is UTF-8");
        assertTrue(text.contains("\r\nTOO_LONG,AAAA"));
        Sheet again = Imports.sheetOf(text);
        assertEquals(Target.IGNORE, Mapping.guess(again).target(0), "mended and read again, the reason is no note");
        assertEquals(1, again.rows().size());
    }

    @Test
    void anUnclosedQuoteCostsItsLineOnly() {
        Sheet sheet = Imports.sheetOf(
                "Name,Email\n\"Ann,ann@a.example\nBob,\"bob@b.example\"\nCy,\"c\"y@c.example\nDi,d@d.example\n");
        assertEquals(
                List.of("Ann", "Bob", "Cy", "Di"),
                sheet.rows().stream().map(SheetRow::cells).map(List::getFirst).toList());
        assertEquals("cy@c.example", sheet.rows().get(2).cell(1));
        assertEquals(
                List.of(2, 3, 4, 5), sheet.rows().stream().map(SheetRow::line).toList());
    }

    @Test
    void aFileOfStrayQuotesTakesNoForever() {
        String text = "Name,Email\n" + "\"a\"\"b,x@y.example\n".repeat(50_001);
        assertTrue(Imports.sheetOf(text).rows().size() > 25_000);
    }

    @Test
    void neverThrowsWhateverTheBytes() {
        var random = new Random(42);
        List<String> names = List.of(
                "hostile.csv",
                "outlook-windows-1252.csv",
                "phone-3.0.vcf",
                "old-android-2.1.vcf",
                "modern-4.0.vcf",
                "tab-separated-utf16.txt",
                "linkedin-connections.csv");
        int people = 0;
        for (int i = 0; i < 140; i++) {
            String name = names.get(i % names.size());
            byte[] bytes = Imports.sample(name);
            int from = name.equals("hostile.csv") ? 70_000 : 0;
            int changes = 1 + random.nextInt(60);
            for (int c = 0; c < changes; c++) {
                bytes[from + random.nextInt(bytes.length - from)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "\",;\n\r\t:=-".charAt(random.nextInt(9)));
            }
            var plan = ImportPlan.of(Imports.drafts(name, bytes), Book.EMPTY, KnownChoice.COMPLETE);
            people += new Imports().take(plan).added();
            byte[] noise = new byte[random.nextInt(3000)];
            random.nextBytes(noise);
            ImportPlan.of(Imports.drafts(i % 2 == 0 ? "x.csv" : "x.vcf", noise), Book.EMPTY, KnownChoice.SKIP);
        }
        assertTrue(people > 800, "most rows survive a few broken bytes: " + people);
    }

    @Test
    void refusesWhatHoldsNobody() {
        assertInstanceOf(Reading.Refused.class, SourceFile.read("a.csv", new byte[0], SourceFile.Choice.DETECT));
        byte[] picture = new byte[5000];
        new Random(1).nextBytes(picture);
        var refused =
                assertInstanceOf(Reading.Refused.class, SourceFile.read("a.png", picture, SourceFile.Choice.DETECT));
        assertEquals(Reading.Reason.NOT_TEXT, refused.reason());
    }
}
