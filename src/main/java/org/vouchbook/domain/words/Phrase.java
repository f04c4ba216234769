package org.vouchbook.domain.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A phrase of the word lists: how it is written there is told in their heads.
///
/// @param replacement what takes its place: none where the whole sentence goes, empty where the phrase goes
record Phrase(Pattern pattern, @Nullable String replacement) {
    private static final String BETWEEN = "[\\s,'\u2019]+";
    private static final Pattern TOKEN = Pattern.compile("\\([^)]*\\)|\\S+");
    private static final String NAME = "\\p{Lu}[\\p{L}\\-'\u2019.]*(?:\\s+\\p{Lu}[\\p{L}\\-'\u2019.]*){0,2}";
    private static final String MONEY =
            "(?:[€$£]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:[€$£]|(?i:EUR|USD|GBP|CHF|euros?|dollars?|pounds?)\\b))";
    private static final String URL = "(?:https?://|www\\.)\\S+";

    static Phrase parse(String line) {
        String[] halves = line.split("\\s*=>\\s*", 2);
        String replacement = halves.length < 2 ? null : halves[1].equals("-") ? "" : halves[1];
        var parts = new ArrayList<String>();
        boolean first = true;
        for (String token : tokens(halves[0])) {
            boolean optional = token.startsWith("(") && token.endsWith(")");
            String core = optional ? token.substring(1, token.length() - 1) : token;
            // A blank belongs to the word after it; to the word before it where a phrase begins with what may be
            // missing.
            String word = first ? words(core) + (optional ? BETWEEN : "") : BETWEEN + words(core);
            parts.add(optional ? "(?:" + word + ")?" : token.equals("~") ? "(?:" + BETWEEN + "\\S+){0,5}?" : word);
            first = first && optional;
        }
        String edge = "(?<![\\p{L}\\p{N}])" + String.join("", parts) + "(?![\\p{L}\\p{N}])";
        return new Phrase(Pattern.compile(edge, Pattern.UNICODE_CHARACTER_CLASS), replacement);
    }

    /// Words, and what stands in brackets as one.
    private static List<String> tokens(String phrase) {
        return TOKEN.matcher(phrase).results().map(MatchResult::group).toList();
    }

    private static String words(String words) {
        return Arrays.stream(words.split(" ", -1)).map(Phrase::word).collect(Collectors.joining(BETWEEN));
    }

    private static String word(String token) {
        return switch (token) {
            case "NAME" -> NAME;
            case "#" -> MONEY;
            case "URL" -> URL;
            default ->
                Arrays.stream(token.split("/", -1))
                        .map(Phrase::alternative)
                        .collect(Collectors.joining("|", "(?iu:", ")"));
        };
    }

    private static String alternative(String word) {
        if (word.equals("{prospect}")) {
            return "\\{prospect\\}";
        }
        boolean open = word.endsWith("*");
        String plain = Pattern.quote(open ? word.substring(0, word.length() - 1) : word);
        return open ? plain + "\\p{L}*" : plain;
    }
}
