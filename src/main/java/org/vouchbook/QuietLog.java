package org.vouchbook;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.vouchbook.workspace.CrashReport;

/// The log of the program, which others may read: where something failed, and not one word of what failed. Messages of
/// libraries and of failures may hold what the user typed; only our own sentences are constants.
final class QuietLog extends Formatter {
    private static final String OURS = "org.vouchbook";

    /// From now on everything that is logged, and every failure that nobody catches, is written so.
    static void install() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(new QuietLog());
        }
        Thread.setDefaultUncaughtExceptionHandler(
                (_, failure) -> Logger.getLogger(OURS).log(Level.SEVERE, "{0}", CrashReport.trace(failure)));
    }

    @Override
    public String format(LogRecord record) {
        String from = record.getLoggerName();
        boolean ours = from != null && from.startsWith(OURS);
        Throwable thrown = record.getThrown();
        return record.getLevel().getName() + " " + (ours ? formatMessage(record) : from) + "\n"
                + (thrown == null ? "" : CrashReport.trace(thrown));
    }
}
