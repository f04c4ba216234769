package org.vouchbook.exchange;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from taking a text for a formula: a leading apostrophe, which reading takes off again.
final class CellGuard {
    // Apostrophes before it too, so that taking off exactly one always gives the text back.
    private static final Pattern FORMULA = Pattern.compile(
            "'*[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B].*",
            Pattern.DOTALL);

    private CellGuard() {}

    static String guard(String text) {
        // Most texts begin with a letter or a digit, and no formula does.
        return !text.isEmpty()
                        && !Character.isLetterOrDigit(text.charAt(0))
                        && FORMULA.matcher(text).matches()
                ? "'" + text
                : text;
    }

    static String unguard(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
