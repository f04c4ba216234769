package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-05; en-US",
                "11/5/2026; en-US",
                "11/5/26; en-US",
                "05/11/2026; en-GB",
                "5.11.2026; de-DE",
                "05.11.26; de-DE",
                "5/11/2026; fr-FR",
                "2026/11/5; ja-JP"
            })
    void readsADayAsTheCountryWritesIt(String typed, String locale) {
        assertEquals(Optional.of(DAY), DateInput.parse(typed, Locale.forLanguageTag(locale)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-DE", "fr-FR", "ja-JP", "pl-PL", "sv-SE", "ko-KR", "cs-CZ"})
    void readsWhatItWrites(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assertEquals(Optional.of(DAY), DateInput.parse(DateInput.format(DAY, locale), locale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5.", "31.2.2026", "2026-13-01", "0026-11-05", "soon"})
    void refusesTheRest(String typed) {
        assertEquals(Optional.empty(), DateInput.parse(typed, Locale.GERMANY));
    }
}
