package org.vouchbook.workspace;

import java.util.Arrays;
import java.util.List;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Text;

/// Text prepared for searching: names, organisation, role, e-mails, tags and notes folded, phones as digits.
final class SearchText {
    private SearchText() {}

    static String of(Contact contact) {
        var text = new StringBuilder();
        write(contact, text);
        return text.toString();
    }

    /// Writes it after others. In plain steps, each part as it is: those of a hundred thousand are made whenever
    /// everybody is read.
    static void write(Contact contact, StringBuilder text) {
        text.append(Text.fold(contact.givenName()))
                .append(' ')
                .append(Text.fold(contact.familyName()))
                .append('\n')
                .append(Text.fold(contact.organisation()))
                .append('\n')
                .append(Text.fold(contact.role()));
        for (ContactPoint email : contact.emails()) {
            text.append('\n').append(Text.fold(email.value()));
        }
        for (String tag : contact.tags()) {
            text.append('\n').append(Text.fold(tag));
        }
        text.append('\n').append(Text.fold(contact.notes()));
        if (contact.phones().isEmpty()) {
            text.append('\n');
        }
        for (ContactPoint phone : contact.phones()) {
            text.append('\n').append(digits(phone.value()));
        }
    }

    /// What is looked for, prepared once for all rows.
    ///
    /// @param digits of a query that looks like a phone number, or empty
    record Query(List<String> words, String digits) {
        /// Whether a prepared text has all the words, or the phone number.
        boolean matches(String text) {
            for (String word : words) {
                if (!text.contains(word)) {
                    return !digits.isEmpty() && text.contains(digits);
                }
            }
            return true;
        }
    }

    static Query query(String raw) {
        String folded = Text.fold(raw).strip();
        List<String> words = Arrays.stream(folded.split("[\\s,;]+", -1))
                .filter(s -> !s.isEmpty())
                .toList();
        boolean phone = folded.matches("[+(]?[0-9][0-9 ()/.\\-]*");
        // Within the country people type a 0 where the book may have +49.
        return new Query(words, phone ? digits(folded).replaceFirst("^0", "") : "");
    }

    /// The digits of a phone number: 0049…, +49… and +49 (0)… are the same.
    private static String digits(String phone) {
        String plain = phone.replace("(0)", "");
        var digits = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); ) {
            int letter = plain.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isDigit(letter)) {
                digits.append((char) ('0' + Character.digit(letter, 10)));
            }
        }
        return digits.indexOf("00") == 0 ? digits.substring(2) : digits.toString();
    }
}
