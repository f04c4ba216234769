package org.vouchbook.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One embedded font file: what it holds and how wide its letters are.
final class Face {
    private static final float UNKNOWN = Float.NaN;
    private static final float MISSING = -1;

    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    private final float[] widths = new float[0x20000];

    /// @throws IOException when the resource is missing or no font
    Face(PDDocument document, String resource) throws IOException {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            file = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        // Substitution costs most of the time and spoils copied text; scripts that need it are shaped by Shaper.
        file.setEnableGsub(false);
        glyphs = file.getUnicodeCmapLookup();
        font = PDType0Font.load(document, file, true);
        Arrays.fill(widths, UNKNOWN);
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int letter) {
        return letter < widths.length && measured(letter) >= 0;
    }

    /// The advance of a letter that the face has, in ems.
    double width(int letter) {
        return measured(letter);
    }

    /// Whether text copied from the page comes out as this letter: several letters may share a glyph, and the first
    /// of them is what a reader is told.
    boolean copies(int letter) {
        List<Integer> sharing = glyphs.getCharCodes(glyphs.getGlyphId(letter));
        return sharing != null && !sharing.isEmpty() && sharing.getFirst() == letter;
    }

    private float measured(int letter) {
        float width = widths[letter];
        if (Float.isNaN(width)) {
            width = measure(letter);
            widths[letter] = width;
        }
        return width;
    }

    private float measure(int letter) {
        int glyph = glyphs.getGlyphId(letter);
        try {
            return glyph == 0 ? MISSING : file.getAdvanceWidth(glyph) / (float) file.getUnitsPerEm();
        } catch (IOException e) {
            return MISSING;
        }
    }
}
