package org.vouchbook.domain.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text cut into its sentences; a line break ends one too.
record Sentences(String text, List<Draft.Span> spans) {
    private static final Pattern END = Pattern.compile("[.!?…]+[)\"'”’]*(?=\\s|$)|\\n+|$");
    /// A closing: the lines at the end that are no sentence.
    private static final int SHORT = 45;

    static Sentences of(String text) {
        var spans = new ArrayList<Draft.Span>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            int from = start;
            while (from < end.end() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            int to = end.end();
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                spans.add(new Draft.Span(from, to));
            }
            start = end.end();
        }
        return new Sentences(text, spans);
    }

    String text(Draft.Span sentence) {
        return text.substring(sentence.start(), sentence.end());
    }

    /// The sentence in which a piece of the text begins.
    Draft.Span around(Draft.Span piece) {
        return spans.stream()
                .filter(s -> s.start() <= piece.start() && piece.start() < s.end())
                .findFirst()
                .orElse(piece);
    }

    /// The end of the last sentence before the closing.
    int endOfBody() {
        return spans.reversed().stream()
                .filter(s -> {
                    String sentence = text(s);
                    return sentence.length() > SHORT || sentence.matches("(?s).*[.!?…)\"'”’]");
                })
                .findFirst()
                .map(Draft.Span::end)
                .orElse(text.length());
    }
}
