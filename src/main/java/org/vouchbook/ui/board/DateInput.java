package org.vouchbook.ui.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads and writes days as the country writes them; years may have two digits, ISO dates are always understood.
final class DateInput {
    private DateInput() {}

    static String format(LocalDate date, Locale locale) {
        return date.format(DateTimeFormatter.ofPattern(pattern(locale), locale));
    }

    /// The day; nothing when there is no such day or it lies before 1900.
    static Optional<LocalDate> parse(String typed, Locale locale) {
        String pattern = pattern(locale).replace("y", "u");
        String shortYear = pattern.replace("uuuu", "uu");
        for (String form : List.of("uuuu-M-d", shortYear, pattern)) {
            try {
                LocalDate date = LocalDate.parse(typed.strip(), formatter(form, locale));
                if (date.getYear() >= 1900 && date.getYear() < 2200) {
                    return Optional.of(date);
                }
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /// The country's short pattern with the whole year and without leading zeros being demanded.
    private static String pattern(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("G+\\s*", "")
                .replaceAll("d+", "d")
                .replaceAll("M+", "M")
                .replaceAll("y+", "yyyy");
    }
}
