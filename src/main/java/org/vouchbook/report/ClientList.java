package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The list of people as the user sees it, on paper; a wide one lies on its side.
public final class ClientList {
    /// What is printed.
    ///
    /// @param filter what was filtered and how it is sorted, in words; may be empty
    /// @param rows as many cells a row as there are columns
    public record Input(String title, String filter, List<Column> columns, List<List<Cell>> rows) {
        /// @throws IllegalArgumentException when there is no column or a row has more or fewer cells than columns
        public Input {
            columns = List.copyOf(columns);
            int cells = columns.size();
            if (cells == 0 || rows.stream().anyMatch(row -> row.size() != cells)) {
                throw new IllegalArgumentException("rows do not match " + cells + " columns");
            }
        }
    }

    private ClientList() {}

    /// Writes the list as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Input input, Setting setting, OutputStream out) throws IOException {
        Type type = input.columns().size() > 10 ? Type.BODY.sized(7.5) : Type.BODY.sized(8.5);
        List<Table.Row> rows = input.rows().stream().map(Table.Row::new).toList();
        double[] natural;
        try (PDDocument measure = new PDDocument()) {
            natural = Table.naturalWidths(new Fonts(measure), input.columns(), rows, type);
        }
        boolean wide = Table.isTooWide(natural, PageWriter.width(setting.paper(), false));
        try (var pages = new PageWriter(setting, input.title(), wide)) {
            String count = setting.say("report.people", rows.size());
            pages.title(input.title(), input.filter().isEmpty() ? count : count + " · " + input.filter(), 0);
            Table.dense(pages, input.columns(), natural, type).print(rows);
            pages.finish(out);
        }
    }
}
