package org.vouchbook.ui.kit;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// One or two signs that stand for a name: the first of its first and of its last word. Whole signs, however many
/// code points an emoji or an accented letter has.
final class Initials {
    private static final String NAMELESS = "·";
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern NO_LETTERS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Initials() {}

    static String of(String name) {
        String visible = UNSEEN.matcher(name).replaceAll(" ");
        List<String> words = words(visible, word -> NO_LETTERS.matcher(word).replaceFirst(""));
        if (words.isEmpty()) {
            words = words(visible, UnaryOperator.identity());
        }
        if (words.isEmpty()) {
            return NAMELESS;
        }
        String first = firstSign(words.getFirst());
        boolean single = words.size() == 1 || isIdeograph(first);
        return single ? first : first + firstSign(words.getLast());
    }

    private static List<String> words(String name, UnaryOperator<String> trimmed) {
        return SPACES.splitAsStream(name)
                .map(trimmed)
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
