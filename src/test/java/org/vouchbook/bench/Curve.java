package org.vouchbook.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How figures grow with the size of a book: a line each, a column for each size, and whether they grow faster than
/// n log n.
final class Curve {
    /// Times below this say more of the machine than of the book, in milliseconds.
    private static final double GRAIN = 1;

    private record Line(double goal, NavigableMap<Integer, Double> values) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /// Notes a figure.
    ///
    /// @param goal the most it may be for the largest book, 0 when nobody set one
    void note(String what, double goal, int size, double value) {
        // The largest book takes a while: what is known is told at once.
        Measure.line("  " + what + ": " + figure(value));
        lines.computeIfAbsent(what, _ -> new Line(goal, new TreeMap<>()))
                .values()
                .put(size, value);
    }

    /// The table, ready for the README.
    List<String> table() {
        return lines.entrySet().stream()
                .map(line -> "| " + line.getKey() + " | " + values(line.getValue()) + " | " + growth(line.getValue())
                        + " | " + goal(line.getValue()) + " |")
                .toList();
    }

    private static String values(Line line) {
        return line.values().values().stream().map(Curve::figure).collect(Collectors.joining(" | "));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }

    /// How many times n log n the figure grew from the smallest book to the largest; 1 or less is as it should be.
    private static String growth(Line line) {
        NavigableMap<Integer, Double> values = line.values();
        if (values.size() < 2) {
            return "";
        }
        double allowed = work(values.lastKey()) / work(values.firstKey());
        double grown = Math.max(GRAIN, values.lastEntry().getValue())
                / Math.max(GRAIN, values.firstEntry().getValue());
        return String.format(Locale.ROOT, "%.2f", grown / allowed);
    }

    private static double work(int size) {
        return size * Math.log(size);
    }

    private static String goal(Line line) {
        if (line.goal() == 0) {
            return "";
        }
        double last = line.values().lastEntry().getValue();
        return figure(line.goal()) + (last <= line.goal() ? "" : ", **missed**");
    }
}
