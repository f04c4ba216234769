package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Scorecard;

/// A networking group on paper: how it is cultivated, and a line for each member (K4).
public final class GroupSheet {
    /// What is printed, in the reader's words.
    ///
    /// @param below the quiet line under the name
    /// @param figures what the group took, brought and is on average, a paragraph each
    public record Input(String name, String below, List<String> figures, List<Line> lines) {
        public Input {
            figures = List.copyOf(figures);
            lines = List.copyOf(lines);
        }
    }

    /// A member.
    ///
    /// @param oneToOnes how often we met one to one and when last
    /// @param inOut introductions from and to them
    /// @param agreed what they agreed to do
    public record Line(
            String who,
            String tenure,
            String oneToOnes,
            String inOut,
            @Nullable Scorecard card,
            String agreed) {}

    private GroupSheet() {}

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Input input, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, input.name(), true)) {
            pages.title(input.name(), input.below(), 0);
            for (String figure : input.figures()) {
                pages.paragraph(figure, Type.BODY);
                pages.skip(3);
            }
            pages.heading(setting.say("groups.sheet"), Table.START);
            pages.paragraph(setting.say("groups.sheet.why"), Type.QUIET);
            pages.skip(8);
            if (input.lines().isEmpty()) {
                pages.paragraph(setting.say("groups.sheet.nobody"), Type.QUIET);
            } else {
                print(pages, input.lines(), setting);
            }
            pages.finish(out);
        }
    }

    private static void print(PageWriter pages, List<Line> lines, Setting setting) throws IOException {
        List<Column> columns = List.of(
                Column.text(setting.say("groups.column.name")),
                Column.text(setting.say("groups.column.tenure")),
                Column.text(setting.say("groups.column.year")),
                Column.text(setting.say("groups.column.in_out")),
                Column.text(""),
                Column.figure(setting.say("groups.column.score")),
                Column.text(setting.say("groups.column.agreed")));
        List<Table.Row> rows = lines.stream().map(line -> row(line, setting)).toList();
        Table.of(pages, columns, rows).print(rows);
    }

    private static Table.Row row(Line line, Setting setting) {
        Scorecard card = line.card();
        return new Table.Row(List.of(
                Cell.of(line.who()),
                Cell.of(line.tenure()),
                Cell.of(line.oneToOnes()),
                Cell.of(line.inOut()),
                new Cell.Radar(card),
                Cell.of(card == null ? "–" : setting.rating(card.score())),
                Cell.of(line.agreed())));
    }
}
