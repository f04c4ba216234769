package org.vouchbook.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Checks that no letter leaves the margins of its page.
final class Overflow extends PDFTextStripper {
    private Overflow() {}

    static void check(PDDocument document) throws IOException {
        new Overflow().getText(document);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        for (TextPosition p : positions) {
            boolean inside = p.getX() >= PageWriter.MARGIN - 1
                    && p.getX() + p.getWidth() <= p.getPageWidth() - PageWriter.MARGIN + 1
                    && p.getY() >= PageWriter.MARGIN
                    && p.getY() <= p.getPageHeight() - 35;
            assertTrue(inside, () -> "outside: " + text + " at " + p.getX() + ", " + p.getY());
        }
        super.writeString(text, positions);
    }
}
