package org.vouchbook.ui;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Text;

/// A date as somebody types it: by number or by name of the month, in the language's order, with or without year or
/// day.
public record TypedDate(
        @Nullable Integer year, int month, @Nullable Integer day) {
    private static final Pattern PART = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+");
    private static final Pattern NO_YEAR = Pattern.compile("--\\p{Nd}{1,2}-?\\p{Nd}{2}");
    private static final Set<String> FILLERS =
            Set.of("st", "nd", "rd", "th", "of", "de", "den", "the", "le", "er", "a");
    private static final int LONGEST = 60;

    /// Reads it; nothing when it is no date, or not clear.
    public static Optional<TypedDate> read(String typed, Locale locale, LocalDate today) {
        String line = Text.line(typed);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (NO_YEAR.matcher(line).matches()) {
            String digits = line.replace("-", "");
            int split = digits.length() - 2;
            return of(null, number(digits.substring(0, split)), number(digits.substring(split)));
        }
        var numbers = new ArrayList<String>();
        Integer named = null;
        Matcher parts = PART.matcher(line);
        while (parts.find()) {
            String part = parts.group();
            if (Character.isDigit(part.codePointAt(0))) {
                numbers.add(part);
            } else if (!FILLERS.contains(Text.fold(part))) {
                Integer month = month(part, locale);
                if (month == null || named != null) {
                    return Optional.empty();
                }
                named = month;
            }
        }
        if (numbers.stream().anyMatch(n -> n.length() > 4)) {
            return Optional.empty();
        }
        return named == null ? allNumbers(numbers, line, locale, today) : withName(named, numbers, today);
    }

    /// The day, when it has all three parts and the calendar knows it.
    public Optional<LocalDate> whole() {
        try {
            return year == null || day == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TypedDate> withName(int month, List<String> numbers, LocalDate today) {
        return switch (numbers.size()) {
            case 1 -> {
                String only = numbers.getFirst();
                yield only.length() == 4 ? of(number(only), month, null) : of(null, month, number(only));
            }
            case 2 -> {
                boolean yearFirst = numbers.getFirst().length() == 4;
                yield of(year(numbers.get(yearFirst ? 0 : 1), today), month, number(numbers.get(yearFirst ? 1 : 0)));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<TypedDate> allNumbers(List<String> numbers, String line, Locale locale, LocalDate today) {
        boolean dayFirst = line.contains(".") || dayFirst(locale);
        if (numbers.size() == 3 && numbers.getFirst().length() == 4) {
            return of(number(numbers.get(0)), number(numbers.get(1)), number(numbers.get(2)));
        }
        if (numbers.size() == 2 && numbers.getLast().length() == 4) {
            return of(number(numbers.getLast()), number(numbers.getFirst()), null);
        }
        if (numbers.size() == 2 && numbers.getFirst().length() == 4) {
            return of(number(numbers.getFirst()), number(numbers.getLast()), null);
        }
        if (numbers.size() != 2 && numbers.size() != 3) {
            return Optional.empty();
        }
        int month = number(numbers.get(dayFirst ? 1 : 0));
        int day = number(numbers.get(dayFirst ? 0 : 1));
        if (numbers.size() == 2) {
            return of(null, month, day);
        }
        Integer year = year(numbers.get(2), today);
        return year == null ? Optional.empty() : of(year, month, day);
    }

    private static Optional<TypedDate> of(@Nullable Integer year, int month, @Nullable Integer day) {
        boolean fits = month >= 1 && month <= 12 && (day == null || (day >= 1 && day <= 31));
        return fits ? Optional.of(new TypedDate(year, month, day)) : Optional.empty();
    }

    /// Two digits are the last such year that has begun; one or three are half a year.
    private static @Nullable Integer year(String digits, LocalDate today) {
        int typed = number(digits);
        if (digits.length() == 4) {
            return typed;
        }
        if (digits.length() != 2) {
            return null;
        }
        int inCentury = today.getYear() / 100 * 100 + typed;
        return inCentury > today.getYear() ? inCentury - 100 : inCentury;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable Integer month(String word, Locale locale) {
        String typed = plain(word);
        List<Integer> fitting = Arrays.stream(Month.values())
                .filter(m -> List.of(locale, Locale.ENGLISH).stream().anyMatch(l -> isCalled(m, typed, l)))
                .map(Month::getValue)
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private static boolean isCalled(Month month, String typed, Locale locale) {
        boolean whole = plain(month.getDisplayName(TextStyle.SHORT, locale)).equals(typed);
        return whole
                || (typed.length() >= 3
                        && Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                                .anyMatch(s ->
                                        plain(month.getDisplayName(s, locale)).startsWith(typed)));
    }

    private static String plain(String word) {
        return Text.fold(Normalizer.normalize(word, Normalizer.Form.NFC).replace(".", ""));
    }

    private static boolean dayFirst(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('d') < pattern.indexOf('M');
    }
}
