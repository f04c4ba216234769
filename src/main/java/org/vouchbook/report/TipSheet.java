package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A page of tips to give away, in the words of whoever gives it (K7).
public final class TipSheet {
    /// What is printed.
    ///
    /// @param by whom it is from; may be empty
    /// @param reach how they can be reached, a line each
    public record Input(String title, String by, List<String> reach, List<Tip> tips) {
        public Input {
            reach = List.copyOf(reach);
            tips = List.copyOf(tips);
        }
    }

    /// One tip.
    public record Tip(String name, String text) {}

    private static final double NUMBER = 26;

    private TipSheet() {}

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Input input, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, input.title(), false)) {
            pages.title(input.title(), input.by().isEmpty() ? "" : setting.say("tips.from", input.by()), 0);
            pages.canvas().rule(pages.left(), pages.right(), pages.y(), 1.4, Ink.GREEN);
            pages.skip(14);
            for (int i = 0; i < input.tips().size(); i++) {
                print(pages, i + 1, input.tips().get(i));
            }
            for (String line : input.reach()) {
                pages.paragraph(line, Type.QUIET);
            }
            pages.finish(out);
        }
    }

    /// Larger than a report: it is given to people to read.
    private static void print(PageWriter pages, int number, Tip tip) throws IOException {
        Type name = Type.HEADING.sized(12);
        Type text = Type.BODY.sized(10.5);
        pages.need(name.leading() + 2 * text.leading());
        pages.canvas().text(String.valueOf(number), name.in(Ink.GREEN), pages.left(), pages.y() + name.size());
        double x = pages.left() + NUMBER;
        pages.paragraph(tip.name(), name, x, pages.width() - NUMBER);
        pages.skip(2);
        pages.paragraph(tip.text(), text, x, pages.width() - NUMBER);
        pages.skip(14);
    }
}
