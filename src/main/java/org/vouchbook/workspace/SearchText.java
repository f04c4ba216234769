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

    /// The parts of a query, all of which a text must contain. A query that looks like a phone number is one part.
    static List<String> parts(String query) {
        String folded = Text.fold(query).strip();
        if (folded.matches("[+(]?[0-9][0-9 ()/.\\-]*")) {
            return List.of(digits(folded));
        }
        return Arrays.stream(folded.split("\\s+", -1)).filter(s -> !s.isEmpty()).toList();
    }

    private static String digits(String phone) {
        String digits = phone.codePoints()
                .filter(Character::isDigit)
                .mapToObj(c -> String.valueOf(Character.digit(c, 10)))
                .collect(Collectors.joining());
        // 0049… and +49… are the same number; so are 0911… and +49 911…, which the rest of the digits finds.
        return digits.startsWith("00") ? digits.substring(2) : digits;
    }
}
