package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// What can be practised, to be read, spoken and ticked on paper by two people (E13).
public final class RolePlaySheet {
    /// One element.
    ///
    /// @param words how the user said it last; empty: there are lines to write on
    public record Part(String title, String text, String why, String words) {}

    private static final double LINE = 18;
    private final PageWriter pages;
    private final Setting setting;

    private RolePlaySheet(PageWriter pages, Setting setting) {
        this.pages = pages;
        this.setting = setting;
    }

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(List<Part> parts, Setting setting, OutputStream out) throws IOException {
        String title = setting.say("rehearsal.sheet");
        try (var pages = new PageWriter(setting, title, false)) {
            pages.title(title, setting.say("rehearsal.sheet.how"), 0);
            var sheet = new RolePlaySheet(pages, setting);
            for (Part part : parts) {
                sheet.print(part);
            }
            pages.finish(out);
        }
    }

    private void print(Part part) throws IOException {
        pages.need(7 * LINE);
        pages.skip(10);
        pages.paragraph(part.title(), Type.HEADING);
        pages.paragraph(part.text(), Type.BODY);
        pages.paragraph(setting.say("method.why", part.why()), Type.QUIET);
        pages.skip(4);
        if (part.words().isEmpty()) {
            line();
            line();
        } else {
            pages.paragraph(setting.say("testimonials.quote", part.words()), Type.STRONG);
        }
        pages.skip(4);
        pages.paragraph(setting.say("rehearsal.sheet.went"), Type.QUIET);
        pages.skip(6);
        pages.canvas().rule(pages.left(), pages.right(), pages.y(), 0.6, Ink.GRID);
    }

    /// A line to write on.
    private void line() throws IOException {
        pages.skip(LINE);
        pages.canvas().rule(pages.left(), pages.right(), pages.y(), 0.4, Ink.QUIET);
    }
}
