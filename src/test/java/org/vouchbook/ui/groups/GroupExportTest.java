package org.vouchbook.ui.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.report.GroupSheet;
import org.vouchbook.report.Setting;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Groups;

/// A group's members for a spreadsheet and on paper, from a real book.
class GroupExportTest {
    @TempDir
    Path folder;

    private TestBook book;
    private NetworkingGroup circle;

    @SuppressWarnings("NullAway.Init")
    GroupExportTest() {}

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder);
        circle = new NetworkingGroup(id(), "Circle", NetworkingGroup.Kind.REFERRALS, 14, null, null, "");
        book.put(circle);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private long id() {
        return book.workspace().ids().getAsLong();
    }

    private void member(Contact who, int monthsAgo) {
        LocalDate since = book.today().minusMonths(monthsAgo);
        book.put(new Membership(id(), who.id(), circle.id(), since, "Baker", null));
    }

    private void agrees(Contact who, String what, @Nullable Integer perQuarter, @Nullable LocalDate ended) {
        book.put(new Commitment(
                id(),
                who.id(),
                new Agreement(
                        what,
                        "",
                        Agreement.Formality.WRITTEN,
                        book.today().minusDays(90),
                        perQuarter,
                        "",
                        "",
                        null,
                        ended)));
    }

    private GroupReport report() {
        return new Groups(book.workspace()).report(circle.id()).orElseThrow();
    }

    private static String csv(GroupReport report) {
        return new String(
                CsvExport.bytes(GroupExport.headers(), GroupExport.rows(report), Locale.UK), StandardCharsets.UTF_8);
    }

    private String paper(GroupReport report) throws Exception {
        var out = new ByteArrayOutputStream();
        var setting = new Setting(Messages::of, Locale.UK, ZoneOffset.UTC, book.today());
        var words = new GroupWords(new Written(Locale.UK, book.today()));
        GroupSheet.write(GroupExport.printed(report, words), setting, out);
        // To be looked at.
        Files.write(Files.createDirectories(Path.of("target", "report")).resolve("group.pdf"), out.toByteArray());
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void eachMemberHasALineWithTimeMeetingsIntroductionsAndAgreement() throws Exception {
        Contact ana = book.add("Ana", "Lima");
        Contact ben = book.add("Ben", "Brown");
        member(ana, 14);
        member(ben, 0);
        book.put(new Scorecard(id(), ana.id(), book.today(), 8, 6, 7, 4, ""));
        book.put(Fixtures.interaction(
                id(), ana.id(), InteractionKind.ONE_TO_ONE, book.today().minusDays(20)));
        book.refer(ana, book.add("Cleo", "Conti"), Level.INTRODUCED);
        agrees(ana, "Names two bakers", 2, null);
        agrees(ana, "Spoke of us at the fair", null, book.today().minusDays(1));
        GroupReport report = report();
        String csv = csv(report);
        assertTrue(
                csv.contains("Ana Lima,,Baker,2025-01-02,,14,1,2026-02-10,0,1,0,8.0,6.0,4.0,7.0,6.2,"
                        + "\"Names two bakers (Written, 2 a quarter)\""),
                csv);
        assertTrue(csv.contains("Ben Brown,,Baker,2026-03-02,,0,0,,0,0,0,,,,,,"), csv);
        String paper = paper(report);
        assertTrue(paper.contains("On average: Liking 8"), paper);
        assertTrue(paper.contains("14 months") && paper.contains("Names two bakers (Written, 2 a quarter)"), paper);
        assertTrue(paper.contains("under a month") && paper.contains("nothing yet"), paper);
        assertTrue(!paper.contains("at the fair"), "what ended is no agreement any more");
    }

    /// 6.25 is 6.2 in the file too, as the window and the paper have it.
    @Test
    void aScoreIsRoundedAsOnPaper() throws Exception {
        Contact ana = book.add("Ana", "Lima");
        member(ana, 14);
        book.put(new Scorecard(id(), ana.id(), book.today(), 6.5, 6.5, 6, 6, ""));
        assertTrue(csv(report()).contains(",6.2,"), csv(report()));
        assertTrue(paper(report()).contains("6.2"), paper(report()));
    }

    @Test
    void whoLeftStandsLastAndAnEmptyGroupSaysSo() throws Exception {
        assertTrue(paper(report()).contains("Nobody is noted as a member yet."));
        Contact ana = book.add("Ana", "Lima");
        LocalDate today = book.today();
        book.put(new Membership(id(), ana.id(), circle.id(), today.minusMonths(9), "", today.minusMonths(3)));
        member(book.add("Zoe", "Zorn"), 1);
        assertEquals("Zoe Zorn", report().members().getFirst().contact().displayName());
        assertTrue(paper(report()).contains("6 months, left"), paper(report()));
    }
}
