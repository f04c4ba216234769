package org.vouchbook.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Text;

/// Text prepared for searching: names, organisation, role, e-mails, tags and notes folded, phones as digits.
final class SearchText {
    private SearchText() {}

    static String of(Contact contact) {
        String words = Stream.of(
                        Stream.of(
                                contact.givenName() + " " + contact.familyName(),
                                contact.organisation(),
                                contact.role()),
                        contact.emails().stream().map(ContactPoint::value),
                        contact.tags().stream(),
                        Stream.of(contact.notes()))
                .flatMap(s -> s)
                .collect(Collectors.joining("\n"));
        String digits = contact.phones().stream().map(p -> digits(p.value())).collect(Collectors.joining("\n"));
        return Text.fold(words) + "\n" + digits;
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
        String digits = phone.replace("(0)", "")
                .codePoints()
                .filter(Character::isDigit)
                .mapToObj(c -> String.valueOf(Character.digit(c, 10)))
                .collect(Collectors.joining());
        return digits.startsWith("00") ? digits.substring(2) : digits;
    }
}
