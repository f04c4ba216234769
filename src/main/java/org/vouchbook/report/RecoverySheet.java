package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;

/// The recovery key on paper, to be kept where the computer is not.
public final class RecoverySheet {
    private RecoverySheet() {}

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @param recoveryKey in its groups
    /// @throws IOException when the stream refuses
    public static void write(String recoveryKey, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, setting.say("report.recovery.title"), false)) {
            pages.title(setting.say("report.recovery.title"), setting.date(setting.today()), 0);
            pages.canvas().rule(pages.left(), pages.right(), pages.y(), 1.4, Ink.GREEN);
            pages.skip(18);
            pages.paragraph(setting.say("report.recovery.what"), Type.BODY);
            pages.skip(14);
            pages.paragraph(recoveryKey, Type.STRONG.sized(15));
            pages.skip(14);
            pages.paragraph(setting.say("report.recovery.how"), Type.BODY);
            pages.finish(out);
        }
    }
}
