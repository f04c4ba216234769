package org.vouchbook.exchange;

import java.time.LocalDate;
import java.util.Locale;
import org.vouchbook.domain.ContactKind;

/// What reading people depends on beside the file.
///
/// @param defaultKind what a person is of whom the file says nothing
/// @param today the last day on which something can have happened
/// @param locale decides whether `3/4/2020` is read month first where a whole column leaves it open
public record DraftOptions(ContactKind defaultKind, LocalDate today, Locale locale) {
    boolean monthFirst() {
        String country = locale.getCountry();
        return country.equals("US")
                || (country.isEmpty() && locale.getLanguage().equals("en"));
    }
}
