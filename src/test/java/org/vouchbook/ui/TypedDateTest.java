package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en-GB; 14 March; --03-14",
                "en-GB; 14th of March 1981; 1981-03-14",
                "en-GB; 14/3; --03-14",
                "en-GB; 3/4/2024; 2024-04-03",
                "en-US; 3/4/2024; 2024-03-04",
                "en-US; 3/14/1981; 1981-03-14",
                "en-US; 14.3.; --03-14",
                "en-US; March 14, 1981; 1981-03-14",
                "de-DE; 14. März 1981; 1981-03-14",
                "de-DE; 14 maerz; none",
                "de-DE; 14.3.81; 1981-03-14",
                "de-DE; 1.2.26; 2026-02-01",
                "de-DE; 1.2.27; 1927-02-01",
                "fr-FR; 3 févr. 2024; 2024-02-03",
                "fr-FR; 3 fevrier; --02-03",
                "en-GB; --03-14; --03-14",
                "en-GB; --0314; --03-14",
                "en-GB; 1981-03-14; 1981-03-14",
                "en-GB; ١٤/٣/١٩٨١; 1981-03-14",
                "en-GB; March 2023; 2023-03",
                "en-GB; 3/2023; 2023-03"
            })
    void readsWhatPeopleType(String locale, String typed, String wanted) {
        assertEquals(wanted, read(typed, Locale.forLanguageTag(locale)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "14", "14 Ma", "14/3/", "14/", "32 March", "14 March 198", "14/13", "soon", "1/2/3/4"})
    void whatIsNoDateIsNoDate(String typed) {
        Optional<TypedDate> read = TypedDate.read(typed, Locale.UK, TODAY);
        assertEquals(Optional.empty(), read.flatMap(TypedDate::whole), typed);
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNotWhole() {
        assertEquals(
                Optional.empty(),
                TypedDate.read("31 February 2024", Locale.UK, TODAY).flatMap(TypedDate::whole));
    }

    @Test
    void endlessAndInvisibleLettersDoNoHarm() {
        assertEquals("none", read("9".repeat(70_000), Locale.UK));
        assertEquals("1981-03-14", read("\u202e14\u0000 March\u200b 1981", Locale.UK));
    }

    private static String read(String typed, Locale locale) {
        return TypedDate.read(typed, locale, TODAY)
                .map(d -> (d.year() == null ? "-" : d.year())
                        + "-%02d".formatted(d.month())
                        + (d.day() == null ? "" : "-%02d".formatted(d.day())))
                .orElse("none");
    }
}
