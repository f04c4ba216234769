package org.vouchbook.report;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a line that is drawn with one face, from left to right as it stands on paper.
///
/// @param shown the letters to draw, or the logical text of a right-to-left piece
/// @param actual what a reader copies, when it is not what is drawn
record Run(Face face, String shown, @Nullable String actual, boolean rightToLeft) {
    /// Stands for a letter that no font has.
    static final int BOX = 0x25A1;

    /// Cuts one line into its runs, in their order on paper.
    static List<Run> of(String raw, Type.Weight weight, Fonts fonts) throws IOException {
        String line = Normalizer.normalize(raw, Normalizer.Form.NFC);
        char[] letters = line.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return straight(line, weight, fonts);
        }
        var bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        var runs = new ArrayList<Run>();
        for (int i : Arrays.asList(order)) {
            String piece = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            if (bidi.getRunLevel(i) % 2 == 0) {
                runs.addAll(straight(piece, weight, fonts));
            } else {
                runs.add(new Run(fonts.dejavu(weight), piece, piece, true));
            }
        }
        return runs;
    }

    private static List<Run> straight(String text, Type.Weight weight, Fonts fonts) throws IOException {
        var runs = new ArrayList<Run>(2);
        var open = new StringBuilder(text.length());
        Face face = fonts.main(weight);
        for (int i = 0; i < text.length(); ) {
            int raw = text.codePointAt(i);
            i += Character.charCount(raw);
            int letter = Fonts.shown(raw);
            if (letter < 0) {
                continue;
            }
            Face next = letter == ' ' && face.has(' ') ? face : fonts.having(letter, weight);
            if (next == null || !next.copies(letter)) {
                if (!open.isEmpty()) {
                    runs.add(new Run(face, open.toString(), null, false));
                    open.setLength(0);
                }
                runs.add(alone(raw, letter, next, fonts.main(weight)));
                continue;
            }
            if (next != face && !open.isEmpty()) {
                runs.add(new Run(face, open.toString(), null, false));
                open.setLength(0);
            }
            face = next;
            open.appendCodePoint(letter);
        }
        if (!open.isEmpty()) {
            runs.add(new Run(face, open.toString(), null, false));
        }
        return runs;
    }

    /// A letter that no font has, or whose glyph would be copied as another letter.
    private static Run alone(int raw, int letter, @Nullable Face face, Face main) {
        String copied = Character.getType(raw) == Character.SURROGATE ? "\uFFFD" : Character.toString(raw);
        return face != null
                ? new Run(face, Character.toString(letter), copied, false)
                : new Run(main, Character.toString(BOX), copied, false);
    }
}
