package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Referrals in figures on paper: a page of tables, each under its name.
public final class FiguresReport {
    /// A table, in the reader's words.
    ///
    /// @param none what is said when there are no rows
    public record Sheet(String title, List<Column> columns, List<List<String>> rows, String none) {}

    /// Bars below each other, under a title.
    public record Bars(String title, List<Bar> bars) {}

    /// A bar.
    ///
    /// @param share of the longest one that could be, 0 to 1
    public record Bar(String label, double share, String value) {}

    /// What is printed.
    ///
    /// @param why what the tables are for
    /// @param said the one sentence that matters most; may be empty
    public record Input(String title, String why, String said, List<Bars> bars, List<Sheet> sheets) {}

    private static final double LABELS = 180;
    private static final double LONGEST = 380;
    private static final double BAR = 9;

    private FiguresReport() {}

    /// Writes the figures as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Input input, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, input.title(), true)) {
            pages.title(input.title(), setting.date(setting.today()), 0);
            pages.paragraph(input.why(), Type.QUIET);
            if (!input.said().isEmpty()) {
                pages.skip(6);
                pages.paragraph(input.said(), Type.STRONG);
            }
            for (Bars bars : input.bars()) {
                pages.skip(12);
                print(pages, bars);
            }
            for (Sheet sheet : input.sheets()) {
                pages.skip(12);
                pages.heading(sheet.title(), Table.START);
                print(pages, sheet);
            }
            pages.finish(out);
        }
    }

    private static void print(PageWriter pages, Bars bars) throws IOException {
        pages.heading(bars.title(), 3 * BAR);
        for (Bar bar : bars.bars()) {
            pages.need(BAR + 7);
            double x = pages.left() + LABELS;
            double baseline = pages.y() + BAR;
            String label = pages.lines().clipped(bar.label(), Type.BODY, LABELS - 8);
            pages.canvas().text(label, Type.BODY, pages.left(), baseline);
            double middle = pages.y() + BAR / 2 + 1;
            pages.canvas().rule(x, x + LONGEST, middle, BAR, Ink.HAIR);
            if (bar.share() > 0) {
                pages.canvas().rule(x, x + LONGEST * bar.share(), middle, BAR, Ink.GREEN);
            }
            pages.canvas().text(bar.value(), Type.BODY, x + LONGEST + 10, baseline);
            pages.skip(BAR + 7);
        }
    }

    private static void print(PageWriter pages, Sheet sheet) throws IOException {
        if (sheet.rows().isEmpty()) {
            pages.paragraph(sheet.none(), Type.QUIET);
            return;
        }
        List<Table.Row> rows = sheet.rows().stream()
                .map(cells -> new Table.Row(cells.stream().map(Cell::of).toList()))
                .toList();
        Table.of(pages, sheet.columns(), rows).print(rows);
    }
}
