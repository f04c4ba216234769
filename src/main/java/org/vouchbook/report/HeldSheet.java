package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouchbook.domain.HeldTable;

/// What the book holds on a person, on paper, for whoever asks what is held on them.
public final class HeldSheet {
    private HeldSheet() {}

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(String name, List<HeldTable> held, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, name, false)) {
            pages.title(name, setting.say("report.held", setting.date(setting.today())), 0);
            pages.canvas().rule(pages.left(), pages.right(), pages.y(), 1.4, Ink.GREEN);
            pages.skip(14);
            for (HeldTable table : held) {
                pages.heading(words(table.name()), 30);
                for (Map<String, String> row : table.rows()) {
                    for (Map.Entry<String, String> value : row.entrySet()) {
                        pages.paragraph(words(value.getKey()) + ": " + value.getValue(), Type.BODY);
                    }
                    pages.skip(7);
                }
            }
            pages.finish(out);
        }
    }

    private static String words(String name) {
        String words = name.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
