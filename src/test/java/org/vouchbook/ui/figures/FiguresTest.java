package org.vouchbook.ui.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.report.FiguresReport;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.FilePicker;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.SettingsFile;

/// A book with two people and its figures, as parts and in their window.
abstract class FiguresTest extends FxTest {
    @TempDir
    Path folder;

    /// Where the window wanted to go.
    final List<String> opened = new ArrayList<>();
    TestBook book;
    Session session;
    Contact marta;
    Contact ana;

    @BeforeEach
    void openBook() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        marta = book.add("Marta", "Oliveira");
        ana = book.add("Ana", "Arends");
        session = Session.of(
                book.workspace(), new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false);
    }

    @AfterEach
    void closeBook() {
        book.close();
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

    /// Nobody is asked for a file.
    private static final class NoFiles implements FilePicker {
        @Override
        public List<java.io.File> open() {
            return List.of();
        }

        @Override
        public Optional<Path> save(String name, String extension) {
            return Optional.empty();
        }
    }
}
