package org.vouchbook.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Birthday;

/// Reads the dates of one column in the forms that programs and people write.
final class Dates {
    private static final Pattern TIME = Pattern.compile(
            "[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("--(\\d{2})-?(\\d{2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})(?:\\2\\s?(\\d{4}|\\d{2})?)?");
    private static final Pattern DAY_WORD =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th|º)?[ \\-/]*(?:de |of )?(\\p{L}{3,}?)\\.?(?:[ ,\\-/]*(?:de |of"
                    + " )?(\\d{4}|\\d{2}))?");
    private static final Pattern WORD_DAY =
            Pattern.compile("(\\p{L}{3,}?)\\.? *(\\d{1,2})(?:st|nd|rd|th)?(?:,? +(\\d{4}))?");
    private static final Pattern EMPTY = Pattern.compile("[0/.\\-: ]*");
    private static final Map<String, Integer> MONTHS = months();

    private final boolean monthFirst;
    private final LocalDate today;

    /// A day, with or without its year.
    record Day(@Nullable Integer year, int month, int day) {}

    private Dates(boolean monthFirst, LocalDate today) {
        this.monthFirst = monthFirst;
        this.today = today;
    }

    /// Decides for a whole column whether `3/4` is the third of April or the fourth of March: one value that can be
    /// read in one way only decides, else `usually`.
    static Dates ofColumn(List<String> values, boolean usually, LocalDate today) {
        int monthFirst = 0;
        int dayFirst = 0;
        for (String value : values) {
            Matcher m = NUMBERS.matcher(TIME.matcher(value.strip()).replaceAll(""));
            if (m.matches()) {
                dayFirst += number(m, 1) > 12 ? 1 : 0;
                monthFirst += number(m, 3) > 12 ? 1 : 0;
            }
        }
        return new Dates(monthFirst == dayFirst ? usually : monthFirst > dayFirst, today);
    }

    /// Whether a value says that there is no date: blank, `0/0/00`, `0000-00-00`.
    static boolean isEmpty(String value) {
        return EMPTY.matcher(value).matches();
    }

    /// A date with its year, from 1850 to 2200, or null.
    @Nullable
    LocalDate date(String value) {
        Day day = day(value);
        try {
            return day == null || day.year == null || day.year < 1850 || day.year > 2200
                    ? null
                    : LocalDate.of(day.year, day.month, day.day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// A birthday, also without its year, or null.
    @Nullable
    Birthday birthday(String value) {
        Day day = day(value);
        try {
            return day == null ? null : new Birthday(day.month, day.day, day.year);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Day day(String raw) {
        String s = TIME.matcher(raw.strip()).replaceAll("");
        Matcher m = YEAR_FIRST.matcher(s);
        if (m.matches()) {
            return new Day(number(m, 1), number(m, 3), number(m, 4));
        }
        m = PACKED.matcher(s);
        if (m.matches()) {
            return new Day(number(m, 1), number(m, 2), number(m, 3));
        }
        m = NO_YEAR.matcher(s);
        if (m.matches()) {
            return new Day(null, number(m, 1), number(m, 2));
        }
        m = NUMBERS.matcher(s);
        if (m.matches()) {
            return numbers(number(m, 1), number(m, 3), year(m.group(4)), ".".equals(m.group(2)));
        }
        m = DAY_WORD.matcher(s);
        if (m.matches()) {
            return named(m.group(2), number(m, 1), m.group(3));
        }
        m = WORD_DAY.matcher(s);
        return m.matches() ? named(m.group(1), number(m, 2), m.group(3)) : null;
    }

    private Day numbers(int first, int second, @Nullable Integer year, boolean dots) {
        boolean month = (monthFirst && !dots && first <= 12) || second > 12;
        return month ? new Day(year, first, second) : new Day(year, second, first);
    }

    private @Nullable Day named(@Nullable String word, int day, @Nullable String year) {
        Integer month = word == null ? null : MONTHS.get(Fold.header(word));
        return month == null ? null : new Day(year(year), month, day);
    }

    private @Nullable Integer year(@Nullable String s) {
        if (s == null) {
            return null;
        }
        int year = Integer.parseInt(s);
        return s.length() == 4 ? year : year + (2000 + year > today.getYear() ? 1900 : 2000);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(String.valueOf(m.group(group)));
    }

    private static Map<String, Integer> months() {
        var map = new HashMap<String, Integer>();
        for (String language : List.of("en", "de", "fr", "es", "pt", "it", "nl")) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, Locale.of(language));
                    map.putIfAbsent(Fold.header(name), month.getValue());
                    map.putIfAbsent(Fold.header(name.substring(0, Math.min(3, name.length()))), month.getValue());
                }
            }
        }
        map.put("sept", 9);
        map.put("mrz", 3);
        return Map.copyOf(map);
    }
}
