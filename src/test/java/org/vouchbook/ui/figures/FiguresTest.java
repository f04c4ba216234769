package org.vouchbook.ui.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.vouchbook.domain.Contact;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.report.FiguresReport;
import org.vouchbook.support.BookWindow;
import org.vouchbook.support.NoFiles;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.kit.Theme;

/// A book with two people and its figures, as parts and in their window.
abstract class FiguresTest extends BookWindow {
    /// Where the window wanted to go.
    final List<String> opened = new ArrayList<>();
    Contact marta;
    Contact ana;

    @BeforeEach
    void addPeople() {
        marta = book.add("Marta", "Oliveira");
        ana = book.add("Ana", "Arends");
    }

    FigurePart part(FigureKind kind) {
        var parts = new ArrayList<FigurePart>();
        new FiguresModel(session).look(kind, null, parts::add);
        return parts.getFirst();
    }

    static String csv(FigurePart part) {
        return new String(CsvExport.bytes(part.headers(), part.csv(), Locale.UK), StandardCharsets.UTF_8);
    }

    String paper(FigurePart part) throws IOException {
        var out = new ByteArrayOutputStream();
        FiguresReport.write(FiguresExport.printed(part), Printing.setting(session), out);
        // To be looked at.
        Path seen = Files.createDirectories(Path.of("target", "report"));
        Files.write(seen.resolve("figures-" + part.kind() + ".pdf"), out.toByteArray());
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    void openWindow(FigureKind kind) {
        var owner = show(900, 700, Label::new);
        fx(() -> {
            new FiguresWindow(
                            session,
                            new Theme(Theme.Appearance.LIGHT),
                            new SaveFile(new NoFiles(), session.background(), new NoticeBoard(), e -> {}),
                            id -> opened.add("person " + id),
                            id -> opened.add("referral " + id))
                    .open(owner, kind);
            return true;
        });
        settle();
    }
}
