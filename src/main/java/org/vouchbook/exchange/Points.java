package org.vouchbook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Text;

/// Tells e-mail addresses and phone numbers from other text, and cuts cells that hold several.
final class Points {
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,128}@[^\\s@<>,;:\"()\\[\\].]+(?:\\.[^\\s@<>,;:\"()\\[\\].]+)+");
    private static final Pattern IN_ANGLES = Pattern.compile("[^<>]*<\\s*(?:mailto:)?([^<>\\s]+)\\s*>");
    private static final Pattern SEVERAL = Pattern.compile("\\s*(?: ::: |[;\\n])\\s*");

    private Points() {}

    static boolean isEmail(String s) {
        return s.length() <= ContactPoint.MAX_LENGTH && EMAIL.matcher(s).matches();
    }

    /// The address inside `Name <address>` or `mailto:address`; other text unchanged.
    static String bareEmail(String raw) {
        String s = Text.line(raw);
        var angles = IN_ANGLES.matcher(s);
        if (angles.matches()) {
            s = String.valueOf(angles.group(1));
        }
        return s.regionMatches(true, 0, "mailto:", 0, 7) ? s.substring(7) : s;
    }

    /// A number as it is written, without `tel:`.
    static String barePhone(String raw) {
        String s = Text.line(raw);
        return s.regionMatches(true, 0, "tel:", 0, 4) ? s.substring(4) : s;
    }

    /// Three to 25 digits, and no more letters than digits (`ext. 7`, `1-800-FLOWERS` are fine).
    static boolean isPhone(String s) {
        int digits = 0;
        int letters = 0;
        for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
            c = s.codePointAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return digits >= 3 && digits <= 25 && letters <= Math.max(digits, 8) && s.length() <= 60;
    }

    /// The values of a cell: Google's ` ::: `, semicolons and line breaks stand between them.
    static List<String> several(String cell) {
        if (cell.indexOf(';') < 0 && cell.indexOf('\n') < 0 && !cell.contains(":::")) {
            return Text.line(cell).isEmpty() ? List.of() : List.of(cell.strip());
        }
        var values = new ArrayList<String>();
        for (String s : SEVERAL.split(" " + cell.replace(":::", " ::: ") + " ", -1)) {
            if (!Text.line(s).isEmpty()) {
                values.add(s.strip());
            }
        }
        return values;
    }
}
