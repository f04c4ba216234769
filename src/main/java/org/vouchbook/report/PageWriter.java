package org.vouchbook.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Fills pages from top to bottom and begins a new one when something does not fit.
final class PageWriter implements Closeable {
    static final double MARGIN = 42;
    private static final double BOTTOM = 62;

    private final PDDocument document = new PDDocument();
    private final Fonts fonts = new Fonts(document);
    private final Shaper shaper = new Shaper();
    private final Setting setting;
    private final PDRectangle size;
    private final Lines lines;
    private final List<PDPage> pages = new ArrayList<>();
    private Canvas canvas;
    private double y;

    /// @throws IOException when a font cannot be read
    PageWriter(Setting setting, String title, boolean landscape) throws IOException {
        this.setting = setting;
        float width = (float) setting.paper().width();
        float height = (float) setting.paper().height();
        size = landscape ? new PDRectangle(height, width) : new PDRectangle(width, height);
        lines = new Lines(fonts, setting.locale());
        describe(title);
        canvas = begin();
    }

    static double width(Paper paper, boolean landscape) {
        return (landscape ? paper.height() : paper.width()) - 2 * MARGIN;
    }

    Canvas canvas() {
        return canvas;
    }

    Lines lines() {
        return lines;
    }

    Fonts fonts() {
        return fonts;
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return size.getWidth() - MARGIN;
    }

    double width() {
        return right() - left();
    }

    double y() {
        return y;
    }

    void moveTo(double newY) {
        y = newY;
    }

    void skip(double distance) {
        y += distance;
    }

    double room() {
        return size.getHeight() - BOTTOM - y;
    }

    /// The room of an empty page.
    double fullRoom() {
        return size.getHeight() - BOTTOM - MARGIN;
    }

    boolean fits(double height) {
        return height <= room();
    }

    /// Begins a new page unless this height is still free.
    void need(double height) throws IOException {
        if (!fits(height)) {
            newPage();
        }
    }

    void newPage() throws IOException {
        canvas.close();
        canvas = begin();
    }

    /// A paragraph over the whole width, going on over as many pages as it needs.
    void paragraph(String text, Type type) throws IOException {
        paragraph(text, type, left(), width());
    }

    void paragraph(String text, Type type, double x, double width) throws IOException {
        for (String line : lines.of(text, type, width)) {
            need(type.leading());
            canvas.text(line, type, x, y + type.size());
            y += type.leading();
        }
    }

    /// A heading that stays with at least `follow` points of what it heads.
    void heading(String text, double follow) throws IOException {
        if (y > MARGIN) {
            y += 16;
        }
        need(Type.HEADING.leading() + 5 + follow);
        canvas.text(lines.clipped(text, Type.HEADING, width()), Type.HEADING, left(), y + Type.HEADING.size());
        y += Type.HEADING.leading() + 5;
    }

    void textRight(String text, Type type, double right, double baseline) throws IOException {
        canvas.text(text, type, right - fonts.width(text, type), baseline);
    }

    /// The title of the document with a quiet line below it, leaving `kept` points free on the right.
    void title(String title, String below, double kept) throws IOException {
        for (String line : lines.of(title, Type.TITLE, width() - kept, 3)) {
            canvas.text(line, Type.TITLE, left(), y + Type.TITLE.size());
            y += Type.TITLE.leading();
        }
        y += 1;
        for (String line : lines.of(below, Type.SUBTITLE, width() - kept, 4)) {
            canvas.text(line, Type.SUBTITLE, left(), y + Type.SUBTITLE.size());
            y += Type.SUBTITLE.leading();
        }
        y += 12;
    }

    /// Numbers the pages and writes the document. The stream stays open.
    void finish(OutputStream out) throws IOException {
        canvas.close();
        String printed = setting.longDate(setting.today());
        for (int i = 0; i < pages.size(); i++) {
            var stream = new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, false);
            try (Canvas foot = new Canvas(stream, size.getHeight(), fonts, shaper)) {
                String words = setting.say("report.footer", printed, i + 1, pages.size());
                foot.text(words, Type.FOOTER, left(), size.getHeight() - 36);
            }
        }
        document.save(out);
    }

    private Canvas begin() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("printing was cancelled");
        }
        var page = new PDPage(size);
        document.addPage(page);
        pages.add(page);
        y = MARGIN;
        return new Canvas(new PDPageContentStream(document, page), size.getHeight(), fonts, shaper);
    }

    private void describe(String title) {
        var info = new PDDocumentInformation();
        info.setTitle(title);
        info.setAuthor("Vouchbook");
        info.setCreator("Vouchbook");
        info.setCreationDate(GregorianCalendar.from(setting.today().atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentInformation(info);
        // Otherwise the file's id is taken from the clock.
        document.setDocumentId(setting.today().toEpochDay());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(setting.locale().toLanguageTag());
        var viewer = new PDViewerPreferences(catalog.getCOSObject());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
    }

    @Override
    public void close() throws IOException {
        try {
            canvas.close();
        } finally {
            document.close();
        }
    }
}
