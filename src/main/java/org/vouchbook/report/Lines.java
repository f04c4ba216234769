package org.vouchbook.report;

import java.io.IOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks text into lines that fit; a word that is too long is broken anywhere.
final class Lines {
    private final Fonts fonts;
    private final Locale locale;

    Lines(Fonts fonts, Locale locale) {
        this.fonts = fonts;
        this.locale = locale;
    }

    List<String> of(String text, Type type, double width) throws IOException {
        var lines = new ArrayList<String>();
        for (String paragraph : text.lines().toList()) {
            if (fonts.width(paragraph, type) <= width) {
                lines.add(paragraph);
            } else {
                wrap(paragraph, type, width, lines);
            }
        }
        return lines;
    }

    /// At most `most` lines; what is left out leaves an ellipsis.
    List<String> of(String raw, Type type, double width, int most) throws IOException {
        // Accents of their own have no width: composed, each letter takes some room.
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        // What cannot be shown need not be measured: no letter is narrower than a fifth of its size.
        int enough = (int) (most * (width / type.size() * 5 + 1));
        String start = text.length() > enough ? text.substring(0, text.offsetByCodePoints(0, enough / 2)) : text;
        List<String> lines = of(start, type, width);
        if (lines.size() <= most && start.length() == text.length()) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (!kept.isEmpty()) {
            kept.add(clipped(kept.removeLast() + "…", type, width));
        }
        return kept;
    }

    /// One line that fits, with an ellipsis when it was cut.
    String clipped(String line, Type type, double width) throws IOException {
        String shown = line.length() > 2000 ? line.substring(0, line.offsetByCodePoints(0, 900)) + "…" : line;
        if (fonts.width(shown, type) <= width) {
            return shown;
        }
        double room = width - fonts.width("…", type);
        int end = fitting(shown, upTo(shown, type), 0, shown.length(), room);
        return shown.substring(0, end).stripTrailing() + "…";
    }

    private void wrap(String text, Type type, double width, List<String> lines) throws IOException {
        double[] upTo = upTo(text, type);
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int start = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            int end = to;
            while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (upTo[end] - upTo[start] > width && from > start) {
                lines.add(text.substring(start, from).stripTrailing());
                start = from;
            }
            while (upTo[end] - upTo[start] > width) {
                int cut = fitting(text, upTo, start, end, width);
                lines.add(text.substring(start, cut));
                start = cut;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start).stripTrailing());
        }
    }

    /// The widths of all starts of a text, so that any piece is measured in one step.
    private double[] upTo(String text, Type type) throws IOException {
        double[] upTo = new double[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int next = i + Character.charCount(letter);
            upTo[next - 1] = upTo[i];
            upTo[next] = upTo[i] + fonts.width(letter, type.weight()) * type.size();
            i = next;
        }
        return upTo;
    }

    /// The end of the longest piece that fits, at least one letter; letters stay with their accents.
    private static int fitting(String text, double[] upTo, int start, int limit, double width) {
        int end = start;
        for (int i = start; i < limit && (end == start || upTo[i] - upTo[start] <= width); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            boolean whole = next >= limit || !isMark(text.codePointAt(next));
            if (whole && (end == start || upTo[next] - upTo[start] <= width)) {
                end = next;
            }
            i = next;
        }
        return end;
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
