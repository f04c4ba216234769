package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoardWordsTest {
    /// The same day reads the same on the board and everywhere else.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en-GB | 27 Nov | 27 Nov 2025
        en-US | Nov 27 | Nov 27, 2025
        de-DE | 27. Nov. | 27.11.2025
        """)
    void daysAreWrittenAsTheUserWritesThem(String language, String thisYear, String lastYear) {
        var words =
                new BoardWords(Locale.forLanguageTag(language), ZoneOffset.UTC, Instant.parse("2026-12-01T09:00:00Z"));
        assertEquals(thisYear, words.day(LocalDate.of(2026, 11, 27)));
        assertEquals(lastYear, words.day(LocalDate.of(2025, 11, 27)));
    }
}
