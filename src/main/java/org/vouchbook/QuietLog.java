package org.vouchbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.vouchbook.workspace.CrashReport;

/// The log of the program, which others may read: where something failed, and not one word of what failed. Messages of
/// libraries and of failures may hold what the user typed; only our own sentences are constants.
public final class QuietLog extends Formatter {
    private static final String OURS = "org.vouchbook";

    private static final String SETTINGS = """
        handlers=java.util.logging.ConsoleHandler
        .level=INFO
        java.util.logging.ConsoleHandler.level=INFO
        java.util.logging.ConsoleHandler.formatter=org.vouchbook.QuietLog
        """;

    /// What the log system makes when it is used for the first time: hardly any start has something to log, and making
    /// it ready takes its time.
    public static final class Settings {
        /// Sets the log up.
        ///
        /// @throws IOException never
        public Settings() throws IOException {
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    /// Made by the log system.
    public QuietLog() {}

    /// From now on everything that is logged, and every failure that nobody catches, is written so.
    static void install() {
        System.setProperty("java.util.logging.config.class", Settings.class.getName());
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
