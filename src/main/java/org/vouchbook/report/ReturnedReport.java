package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Those who came all the way back and later referred somebody, on paper.
public final class ReturnedReport {
    /// A line of the list, in the reader's words.
    ///
    /// @param from what they came back from
    /// @param ended the day the way back ended
    /// @param when the day they named or introduced somebody
    public record Line(String who, String from, String ended, String named, String when, String outcome) {}

    private ReturnedReport() {}

    /// Writes the list as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(List<Line> lines, Setting setting, OutputStream out) throws IOException {
        String title = setting.say("returned.title");
        try (var pages = new PageWriter(setting, title, true)) {
            pages.title(title, setting.say("returned.count", lines.size()), 0);
            pages.paragraph(setting.say("returned.why"), Type.QUIET);
            pages.skip(10);
            List<Column> columns = List.of(
                    Column.text(setting.say("returned.who")),
                    Column.text(setting.say("returned.from")),
                    Column.text(setting.say("returned.ended")),
                    Column.text(setting.say("returned.named")),
                    Column.text(setting.say("returned.when")),
                    Column.text(setting.say("returned.outcome")));
            List<Table.Row> rows = lines.stream().map(ReturnedReport::row).toList();
            Table.of(pages, columns, rows).print(rows);
            pages.finish(out);
        }
    }

    private static Table.Row row(Line line) {
        return new Table.Row(
                List.of(
                        Cell.of(line.who()),
                        Cell.of(line.from()),
                        Cell.of(line.ended()),
                        Cell.of(line.named()),
                        Cell.of(line.when()),
                        Cell.of(line.outcome())),
                "");
    }
}
