package org.vouchbook.domain;

/// What counts as clean text in the book: no control, zero-width or direction-changing characters, no stray blanks.
public final class Text {
    private Text() {}

    /// One line: line breaks and tabs become blanks, runs of blanks one, invisible characters go.
    public static String line(String raw) {
        return paragraphs(raw).replaceAll("\\s+", " ").strip();
    }

    /// Text that may have several lines; line breaks are `\n`, invisible characters go.
    public static String paragraphs(String raw) {
        var out = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Text::visible)
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    private static boolean visible(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        // Joiners shape emoji, Arabic and Indic words: they stay.
        if (c == 0x200C || c == 0x200D) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
