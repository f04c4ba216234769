package org.vouchbook.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The fonts of one document, loaded when first needed: Inter, then DejaVu, then the CJK fallback.
final class Fonts {
    static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    static final String DEJAVU_BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";
    private static final String OWN = "/org/vouchbook/fonts/";

    private final PDDocument document;
    private final Map<String, Face> faces = new HashMap<>();

    Fonts(PDDocument document) {
        this.document = document;
    }

    Face main(Type.Weight weight) throws IOException {
        return face(OWN + "Inter-" + weight.fileName + ".ttf");
    }

    Face dejavu(Type.Weight weight) throws IOException {
        return face(isBold(weight) ? DEJAVU_BOLD : DEJAVU);
    }

    static boolean isBold(Type.Weight weight) {
        return weight.compareTo(Type.Weight.SEMIBOLD) >= 0;
    }

    /// The first face that has the letter, or none.
    @Nullable
    Face having(int letter, Type.Weight weight) throws IOException {
        Face main = main(weight);
        if (main.has(letter) && !isGreek(letter)) {
            return main;
        }
        Face second = dejavu(weight);
        if (second.has(letter)) {
            return second;
        }
        Face third = face(OWN + "DroidSansFallback.ttf");
        return third.has(letter) ? third : null;
    }

    /// The advance of a text in points as if its letters stood alone; exact for scripts that are not joined.
    double width(String text, Type type) throws IOException {
        double ems = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            ems += width(letter, type.weight());
            i += Character.charCount(letter);
        }
        return ems * type.size();
    }

    double width(int letter, Type.Weight weight) throws IOException {
        int shown = shown(letter);
        if (shown < 0) {
            return 0;
        }
        Face face = having(shown, weight);
        return face != null ? face.width(shown) : main(weight).width(Run.BOX);
    }

    /// The letter that stands for another on paper: every blank is a blank; -1 for what has no picture.
    static int shown(int letter) {
        if (letter == '\n' || letter == '\t' || Character.isSpaceChar(letter)) {
            return ' ';
        }
        boolean selector = (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0000 && letter <= 0xE0FFF);
        return selector || Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT
                ? -1
                : letter;
    }

    /// Inter draws iota with the glyph of a Latin letter: copied Greek would be wrong, so Greek is set in DejaVu.
    private static boolean isGreek(int letter) {
        return letter >= 0x370 && letter <= 0x3FF;
    }

    private Face face(String resource) throws IOException {
        Face face = faces.get(resource);
        if (face == null) {
            face = new Face(document, resource);
            faces.put(resource, face);
        }
        return face;
    }
}
