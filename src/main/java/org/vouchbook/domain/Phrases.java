package org.vouchbook.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns of phrase that are looked for as whole words, whatever their case.
///
/// @param pattern of them all
/// @param beginnings the first two letters of each: most texts have none of them at a word's beginning, and looking
///     for those is ten times as quick
record Phrases(Pattern pattern, Set<Integer> beginnings) {
    /// @param phrases parted by bars or line breaks, in small letters
    static Phrases of(String phrases) {
        List<String> all = Arrays.stream(phrases.strip().split("[|\n]", -1))
                .map(String::strip)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        // The longest first, so that *friend of* is not taken for *of*.
        String any = all.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Phrases(
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"),
                all.stream().map(phrase -> beginning(phrase, 0)).collect(Collectors.toSet()));
    }

    /// Looks through a text; the places are those of the text.
    Matcher in(String text) {
        String small = small(text);
        Matcher matcher = pattern.matcher(small);
        boolean word = true;
        for (int i = 0; i + 1 < small.length(); i++) {
            if (word && beginnings.contains(beginning(small, i))) {
                return matcher.region(i, small.length()).useTransparentBounds(true);
            }
            word = !Character.isLetterOrDigit(small.charAt(i));
        }
        return matcher.region(small.length(), small.length());
    }

    private static int beginning(String text, int place) {
        return text.charAt(place) << 16 | text.charAt(place + 1);
    }

    /// In small letters, where that leaves every letter in its place.
    private static String small(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.length() == text.length() ? small : text;
    }
}
