package org.vouchbook.ui.kit;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One or two signs that stand for a name: the first of its first and of its last word. Whole signs, however many
/// code points an emoji or an accented letter has.
final class Initials {
    private static final String NAMELESS = "·";

    private Initials() {}

    static String of(String name) {
        String visible = name.replaceAll("[\\p{Cc}\\p{Cs}\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]", " ");
        List<String> words = words(visible, "^[^\\p{L}\\p{N}]+");
        if (words.isEmpty()) {
            words = words(visible, "");
        }
        if (words.isEmpty()) {
            return NAMELESS;
        }
        String first = firstSign(words.getFirst());
        boolean single = words.size() == 1 || isIdeograph(first);
        return single ? first : first + firstSign(words.getLast());
    }

    private static List<String> words(String name, String unwantedStart) {
        return Arrays.stream(name.split("[\\s\\u00a0\\u3000]+"))
                .map(word -> word.replaceFirst(unwantedStart, ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String firstSign(String word) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(word);
        String sign = word.substring(0, signs.next());
        int letter = sign.codePointAt(0);
        return Character.toString(Character.toTitleCase(letter)) + sign.substring(Character.charCount(letter));
    }

    private static boolean isIdeograph(String sign) {
        return Character.isIdeographic(sign.codePointAt(0));
    }
}
