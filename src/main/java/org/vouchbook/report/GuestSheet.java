package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The guests of an event on paper, with a box to tick at the door (J12).
public final class GuestSheet {
    /// What is printed, in the reader's words.
    ///
    /// @param below the quiet line under the name: day and place
    /// @param figures how many, in a sentence
    public record Input(String name, String below, String about, String figures, List<Line> lines) {
        public Input {
            lines = List.copyOf(lines);
        }
    }

    /// A guest.
    ///
    /// @param friend whom they bring
    /// @param state what became of the invitation
    /// @param talked when they were spoken to since
    public record Line(String who, String friend, String phone, String state, String talked) {}

    private GuestSheet() {}

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Input input, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, input.name(), false)) {
            pages.title(input.name(), input.below(), 0);
            if (!input.about().isEmpty()) {
                pages.paragraph(input.about(), Type.BODY);
                pages.skip(3);
            }
            pages.paragraph(input.figures(), Type.BODY);
            pages.heading(setting.say("events.guests"), Table.START);
            if (input.lines().isEmpty()) {
                pages.paragraph(setting.say("events.sheet.nobody"), Type.QUIET);
            } else {
                print(pages, input.lines(), setting);
            }
            pages.finish(out);
        }
    }

    private static void print(PageWriter pages, List<Line> lines, Setting setting) throws IOException {
        List<Column> columns = List.of(
                Column.text(setting.say("events.column.here")),
                Column.text(setting.say("events.who")),
                Column.text(setting.say("events.column.friend")),
                Column.text(setting.say("events.column.phone")),
                Column.text(setting.say("events.state")),
                Column.text(setting.say("events.column.talked")));
        List<Table.Row> rows = lines.stream()
                .map(line -> new Table.Row(List.of(
                        Cell.of("[  ]"),
                        Cell.of(line.who()),
                        Cell.of(line.friend()),
                        Cell.of(line.phone()),
                        Cell.of(line.state()),
                        Cell.of(line.talked()))))
                .toList();
        Table.of(pages, columns, rows).print(rows);
    }
}
