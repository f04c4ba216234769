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

    private FiguresReport() {}

    /// Writes the tables as PDF; the stream stays open.
    ///
    /// @param why what the tables are for
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(String title, String why, List<Sheet> sheets, Setting setting, OutputStream out)
            throws IOException {
        try (var pages = new PageWriter(setting, title, true)) {
            pages.title(title, setting.date(setting.today()), 0);
            pages.paragraph(why, Type.QUIET);
            for (Sheet sheet : sheets) {
                pages.skip(12);
                pages.heading(sheet.title(), Table.START);
                print(pages, sheet);
            }
            pages.finish(out);
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
