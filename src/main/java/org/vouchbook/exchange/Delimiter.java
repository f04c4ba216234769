package org.vouchbook.exchange;

import java.util.HashMap;
import java.util.Map;

/// What stands between the cells of a line.
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private static final int SAMPLE = 200_000;
    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    /// The character itself.
    public char sign() {
        return sign;
    }

    /// The delimiter that cuts most lines of a text into the same number of cells; comma when there is none.
    static Delimiter detect(String text) {
        Delimiter best = COMMA;
        double bestScore = 0;
        for (Delimiter candidate : values()) {
            double score = score(text, candidate.sign);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String text, char sign) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        int lines = 0;
        int count = 0;
        boolean quoted = false;
        boolean filled = false;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i <= end; i++) {
            char c = i == end ? '\n' : text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && (!quoted || i == end)) {
                if (filled) {
                    lines++;
                    linesByCount.merge(count, 1, Integer::sum);
                }
                count = 0;
                filled = false;
                continue;
            } else if (c == sign && !quoted) {
                count++;
            }
            filled |= c > ' ';
        }
        double score = 0;
        for (var e : linesByCount.entrySet()) {
            double share = (double) e.getValue() / lines;
            score = Math.max(score, share * share * Math.log1p(e.getKey()));
        }
        return score;
    }
}
