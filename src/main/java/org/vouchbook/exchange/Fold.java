package org.vouchbook.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vouchbook.domain.Text;

/// Makes texts comparable that a reader would take for the same.
final class Fold {
    private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}€$]+");

    private Fold() {}

    /// Without case, accents, width and surplus blanks. Signs of other scripts stay: they are letters, not accents.
    static String text(String raw) {
        String line = Text.line(raw);
        if (line.chars().allMatch(c -> c < 0x80)) {
            return line.toLowerCase(Locale.ROOT);
        }
        String plain = ACCENTS.matcher(Normalizer.normalize(line, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('’', '\'');
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /// A header's letters and digits, folded: `E-mail 1 - Value` is `e mail 1 value`.
    static String header(String raw) {
        return NO_LETTERS.matcher(text(raw)).replaceAll(" ").strip();
    }

    /// The digits of a phone number; other scripts' digits count as what they are, `00` at the start is `+`.
    static String digits(String phone) {
        var out = new StringBuilder();
        phone.codePoints().filter(Character::isDigit).forEach(c -> out.append(Character.digit(c, 10)));
        return out.length() > 6 && out.charAt(0) == '0' && out.charAt(1) == '0' ? out.substring(2) : out.toString();
    }
}
