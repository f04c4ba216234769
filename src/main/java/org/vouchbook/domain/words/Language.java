package org.vouchbook.domain.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of the two languages that the check knows a text is written in.
final class Language {
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> GERMAN = Set.of(
            "ich", "du", "sie", "und", "der", "die", "das", "ist", "nicht", "mit", "für", "wir", "dir", "ihnen",
            "hallo", "liebe", "lieber", "viele", "grüße", "dass", "ein", "eine", "zu", "auf", "von", "bitte");
    private static final Set<String> ENGLISH = Set.of(
            "i", "you", "and", "the", "is", "not", "with", "for", "we", "to", "a", "of", "that", "dear", "hello", "hi",
            "best", "regards", "your", "it", "in", "please");

    private Language() {}

    /// Whether it is one of the two: then every eighth word at least is one of these.
    static boolean isKnown(String text) {
        List<String> words = LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
        long known = words.stream()
                .filter(w -> GERMAN.contains(w) || ENGLISH.contains(w))
                .count();
        return known > 0 && known * 8 >= words.size();
    }

    static WordLists of(String text) {
        int german = 0;
        for (String word : LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
            german += GERMAN.contains(word) ? 1 : ENGLISH.contains(word) ? -1 : 0;
        }
        return german > 0 ? WordLists.GERMAN : WordLists.ENGLISH;
    }
}
