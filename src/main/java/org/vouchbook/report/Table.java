package org.vouchbook.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Prints rows under a head that is repeated on each page; a row that is taller than a page goes on over several.
final class Table {
    /// @param note a quiet line of its own below the cells, may be empty
    record Row(List<Cell> cells, String note) {
        Row(List<Cell> cells) {
            this(cells, "");
        }
    }

    /// The least room in which a table begins: its head and the first line of a row.
    static final double START = 48;

    private static final double GAP = 12;
    private static final double PAD = 4;
    private static final double MINI = 6.5;
    private static final int ALL = Integer.MAX_VALUE;

    private final PageWriter pages;
    private final List<Column> columns;
    private final double[] widths;
    private final Type type;
    private final int mostLines;
    private boolean headed;

    private Table(PageWriter pages, List<Column> columns, double[] widths, Type type, int mostLines) {
        this.pages = pages;
        this.columns = columns;
        this.widths = widths;
        this.type = type;
        this.mostLines = mostLines;
    }

    /// A table whose cells are printed in full.
    static Table of(PageWriter pages, List<Column> columns, Collection<Row> rows) throws IOException {
        double[] natural = naturalWidths(pages.fonts(), columns, rows, Type.BODY);
        return new Table(pages, columns, fit(natural, columns, pages.width()), Type.BODY, ALL);
    }

    /// A table of many rows whose cells are cut after some lines.
    static Table dense(PageWriter pages, List<Column> columns, double[] natural, Type type) {
        return new Table(pages, columns, fit(natural, columns, pages.width()), type, 4);
    }

    void print(Iterable<Row> rows) throws IOException {
        head();
        for (Row row : rows) {
            print(row);
        }
    }

    /// The widths that all cells would like to have, in points; very long ones count as 300.
    static double[] naturalWidths(Fonts fonts, List<Column> columns, Collection<Row> rows, Type type)
            throws IOException {
        double[] natural = new double[columns.size()];
        for (int i = 0; i < natural.length; i++) {
            natural[i] = fonts.width(columns.get(i).header(), Type.LABEL);
        }
        Type strong = new Type(Type.Weight.SEMIBOLD, type.size(), type.ink());
        for (Row row : rows) {
            for (int i = 0; i < natural.length && natural[i] < 300; i++) {
                natural[i] = Math.max(
                        natural[i],
                        switch (row.cells().get(i)) {
                            case Cell.Radar r -> 2 * MINI;
                            case Cell.Text(String text) -> natural(fonts, text, i == 0 ? strong : type);
                        });
            }
        }
        return natural;
    }

    /// Whether the columns need more than a width even when long ones are wrapped.
    static boolean isTooWide(double[] natural, double width) {
        double wanted = Arrays.stream(natural).map(w -> Math.min(w, 120) + GAP).sum() - GAP;
        return wanted > width;
    }

    private static double natural(Fonts fonts, String text, Type type) throws IOException {
        return text.length() > 200 ? 300 : Math.min(300, fonts.width(text, type) + 0.5);
    }

    /// Shares the width: short columns get what they want, long ones an equal rest; what is left over goes to the
    /// words.
    private static double[] fit(double[] natural, List<Column> columns, double width) {
        double room = width - GAP * (natural.length - 1);
        double[] sorted = natural.clone();
        Arrays.sort(sorted);
        double cap = 0;
        double left = room;
        for (int i = 0; i < sorted.length; i++) {
            double share = left / (sorted.length - i);
            cap = Math.min(sorted[i], share);
            if (sorted[i] > share) {
                break;
            }
            left -= sorted[i];
        }
        double[] widths = new double[natural.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(natural[i], cap);
        }
        double spare = room - Arrays.stream(widths).sum();
        int[] growing = IntStream.range(0, widths.length)
                .filter(i -> !columns.get(i).toTheRight() && natural[i] > 2 * MINI)
                .toArray();
        for (int i : growing) {
            widths[i] += spare / growing.length;
        }
        return widths;
    }

    private void head() throws IOException {
        pages.need(START);
        double baseline = pages.y() + Type.LABEL.size();
        double x = pages.left();
        for (int i = 0; i < columns.size(); i++) {
            String text = pages.lines().clipped(columns.get(i).header(), Type.LABEL, widths[i]);
            place(text, Type.LABEL, i, x, baseline);
            x += widths[i] + GAP;
        }
        pages.skip(Type.LABEL.leading() + 3);
        pages.canvas().rule(pages.left(), pages.right(), pages.y(), 0.9, Ink.GREEN);
        headed = true;
    }

    private void print(Row row) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        int tallest = 1;
        boolean radar = false;
        for (int i = 0; i < columns.size(); i++) {
            List<String> lines = Collections.emptyList();
            switch (row.cells().get(i)) {
                case Cell.Text(String text) -> lines = lines(text, typeOf(i), widths[i]);
                case Cell.Radar r -> radar = true;
            }
            cells.add(lines);
            tallest = Math.max(tallest, lines.size());
        }
        double height = Math.max(tallest * type.leading(), radar ? 2 * MINI + 1 : 0) + 2 * PAD;
        List<String> note =
                row.note().isEmpty() ? Collections.emptyList() : lines(row.note(), Type.QUIET, pages.width() - GAP);
        double noteHeight = note.isEmpty() ? 0 : Type.QUIET.leading() * note.size() + 2;
        boolean whole = height + noteHeight <= pages.fullRoom() / 2;
        // A head never stays alone: the row below it is rather cut in two.
        if (!headed && !pages.fits(whole ? height + noteHeight : Math.min(height, 60))) {
            turn();
        }
        headed = false;
        cells(row, cells, tallest, height);
        for (String line : note) {
            if (!pages.fits(Type.QUIET.leading() + PAD)) {
                turn();
                pages.skip(PAD);
            }
            pages.canvas().text(line, Type.QUIET, pages.left() + GAP, pages.y() + Type.QUIET.size());
            pages.skip(Type.QUIET.leading());
        }
        if (!note.isEmpty()) {
            pages.skip(PAD - 1);
        }
        pages.canvas().rule(pages.left(), pages.right(), pages.y(), 0.6, Ink.HAIR);
    }

    private void cells(Row row, List<List<String>> cells, int tallest, double height) throws IOException {
        int from = 0;
        do {
            int room = (int) ((pages.room() - 2 * PAD) / type.leading());
            int to = pages.fits(height) && from == 0 ? tallest : Math.min(tallest, from + Math.max(1, room));
            double x = pages.left();
            for (int i = 0; i < cells.size(); i++) {
                double baseline =
                        pages.y() + PAD + type.size() + (tallest == 1 ? (height - 2 * PAD - type.leading()) / 2 : 0);
                List<String> lines = cells.get(i);
                for (String line : lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()))) {
                    place(line, typeOf(i), i, x, baseline);
                    baseline += type.leading();
                }
                if (from == 0 && row.cells().get(i) instanceof Cell.Radar(var card) && card != null) {
                    double middle = pages.y() + PAD + MINI;
                    RadarDrawing.mini(pages.canvas(), new RadarGeometry(x + MINI, middle, MINI), card);
                }
                x += widths[i] + GAP;
            }
            pages.skip(from == 0 && to == tallest ? height : (to - from) * type.leading() + 2 * PAD);
            from = to;
            if (from < tallest) {
                turn();
            }
        } while (from < tallest);
    }

    private void turn() throws IOException {
        pages.newPage();
        head();
    }

    private List<String> lines(String text, Type lettering, double width) throws IOException {
        return mostLines == ALL
                ? pages.lines().of(text, lettering, width)
                : pages.lines().of(text, lettering, width, mostLines);
    }

    private Type typeOf(int column) {
        return column == 0 ? new Type(Type.Weight.SEMIBOLD, type.size(), type.ink()) : type;
    }

    private void place(String text, Type lettering, int column, double x, double baseline) throws IOException {
        if (columns.get(column).toTheRight()) {
            pages.textRight(text, lettering, x + widths[column], baseline);
        } else {
            pages.canvas().text(text, lettering, x, baseline);
        }
    }
}
