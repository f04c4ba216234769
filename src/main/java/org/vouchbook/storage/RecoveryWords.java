package org.vouchbook.storage;

import java.security.SecureRandom;
import java.util.Locale;

/// The recovery key: thirty letters and digits in groups of five, to be printed and typed again. It has no letter that
/// is mistaken for a digit when read from paper.
final class RecoveryWords {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 30;

    private RecoveryWords() {}

    /// A new one: 150 random bits.
    static String random() {
        var random = new SecureRandom();
        var words = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 5 == 0) {
                words.append('-');
            }
            words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return words.toString();
    }

    /// What was typed, as it was printed: without spaces and dashes, small letters as capitals, I, L and O as digits.
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
    }
}
