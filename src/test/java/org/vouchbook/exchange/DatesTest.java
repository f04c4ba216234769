package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.Birthday;

class DatesTest {
    private static Dates column(String... values) {
        return Dates.ofColumn(List.of(values), false, LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-09|2024-03-09",
                "2024/3/9|2024-03-09",
                "20240309|2024-03-09",
                "09.03.2024|2024-03-09",
                "9. 3. 2024|2024-03-09",
                "2026-01-02 16:40|2026-01-02",
                "2026-01-02T16:40:00Z|2026-01-02",
                "08 Feb 2013|2013-02-08",
                "8-Feb-13|2013-02-08",
                "Feb 8, 2013|2013-02-08",
                "8. März 2013|2013-03-08",
                "8 de febrero de 2013|2013-02-08",
                "8 février 2013|2013-02-08",
                "14/3/81|1981-03-14",
                "14/3/26|2026-03-14",
                "3/4/2020|2020-04-03",
                "3/14/2020 9:15 AM|2020-03-14",
                "1st May 2020|2020-05-01"
            })
    void forms(String written, LocalDate date) {
        assertEquals(date, column(written).date(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2020", "soon", "2020", "1/2", "99/99/9999", "2020-13-01", "1.2.3.4", "0000-01-01"})
    void noDates(String written) {
        assertNull(column(written).date(written));
    }

    @Test
    void theWholeColumnDecidesWhatComesFirst() {
        assertEquals(LocalDate.of(2020, 3, 4), column("3/4/2020", "3/14/2020").date("3/4/2020"));
        assertEquals(LocalDate.of(2020, 4, 3), column("3/4/2020", "14/3/2020").date("3/4/2020"));
        var american = Dates.ofColumn(List.of(), true, LocalDate.of(2026, 11, 22));
        assertEquals(LocalDate.of(2020, 3, 4), american.date("3/4/2020"));
        assertEquals(LocalDate.of(2020, 4, 3), american.date("3.4.2020"), "dots are never American");
    }

    @Test
    void birthdaysWithoutAYear() {
        for (String written : List.of("--02-29", " --02-29", "--0229", "29.02.", "29 Feb")) {
            assertEquals(new Birthday(2, 29, null), column(written).birthday(written), written);
        }
        assertNull(column().birthday("--02-30"));
        assertTrue(Dates.isEmpty("0/0/00") && Dates.isEmpty("0000-00-00") && Dates.isEmpty(" "));
    }
}
