package org.vouchbook.domain;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What counts as clean text in the book: no control, zero-width or direction-changing characters, no stray blanks.
public final class Text {
    /// The most letters of a short text: a reason, a name, a place.
    public static final int SHORT = 500;
    /// The most letters of a text of a few paragraphs.
    public static final int LONG = 5_000;

    /// No letter before this one is written from right to left.
    private static final char RIGHT_TO_LEFT = '\u0590';

    /// Begins what has the direction of its own first letter.
    private static final String ISOLATE = "\u2068";

    private static final String END = "\u2069";
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
    private static final Pattern BREAKS = Pattern.compile("\\R");

    private Text() {}

    /// The text itself, where it is not too long.
    ///
    /// @param most the number of letters it may have
    /// @throws IllegalArgumentException when it has more
    public static String within(String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException("text of " + text.length() + " letters");
        }
        return text;
    }

    /// One line: line breaks and tabs become blanks, runs of blanks one, invisible characters go.
    public static String line(String raw) {
        return clean(raw)
                ? raw
                : BLANKS.matcher(paragraphs(raw)).replaceAll(" ").strip();
    }

    /// Text that may have several lines; line breaks are `\n`, invisible characters go.
    public static String paragraphs(String raw) {
        if (clean(raw)) {
            return raw;
        }
        var out = new StringBuilder(raw.length());
        BREAKS.matcher(raw).replaceAll("\n").codePoints().filter(Text::visible).forEach(out::appendCodePoint);
        return out.codePoints().allMatch(Text::blank) ? "" : out.toString().strip();
    }

    /// Text as it is compared and searched: lower case, without accents; several scripts' special letters as their
    /// plain neighbours, so that *lodz* finds Łódź and *strasse* finds Straße.
    public static String fold(String raw) {
        if (plain(raw)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(raw, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(apart.length());
        apart.chars().forEach(c -> {
            switch (c) {
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ', 'ð' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ς' -> out.append('σ');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                default -> {
                    int type = Character.getType(c);
                    if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                        out.append((char) c);
                    }
                }
            }
        });
        return out.toString();
    }

    /// A text as it goes into a sentence. One that is written from right to left stands for itself there: else numbers
    /// and signs beside it change places.
    public static String isolated(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) >= RIGHT_TO_LEFT) {
                char[] letters = part.toCharArray();
                return Bidi.requiresBidi(letters, i, letters.length) ? ISOLATE + part + END : part;
            }
        }
        return part;
    }

    /// A sentence as other programs take it: without the marks of [#isolated], which some of them draw as boxes.
    public static String unmarked(String sentence) {
        return sentence.replace(ISOLATE, "").replace(END, "");
    }

    /// Whether a text has only letters and signs that any English keyboard has: nothing of them is an accent.
    private static boolean plain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /// Whether a text is sure to be one clean line already: letters of any alphabet and Latin signs with single blanks
    /// between them. Most texts are, each is asked at every reading, and looking closer takes fifty times as long.
    private static boolean clean(String raw) {
        boolean blank = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ') {
                if (blank) {
                    return false;
                }
                blank = true;
            } else if ((c > ' ' && c < '\u007F')
                    || (c > '\u00A0' && c < '\u0250' && c != '\u00AD')
                    || Character.isLetter(c)) {
                blank = false;
            } else {
                return false;
            }
        }
        return !blank || raw.isEmpty();
    }

    private static boolean visible(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        // Joiners shape emoji, Arabic and Indic words: they stay.
        if (joiner(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean joiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static boolean blank(int c) {
        return joiner(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
