package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class QuietLogTest {
    private static String logged(String from, String message) {
        var record = new LogRecord(Level.WARNING, message);
        record.setLoggerName(from);
        record.setThrown(new IllegalStateException("Quendelmann", new java.io.IOException("mina@zauber.example")));
        return new QuietLog().format(record);
    }

    @Test
    void aLogSaysWhereAndNotWhat() {
        String ours = logged("org.vouchbook.storage.Backups", "a backup cannot be read");
        assertTrue(ours.startsWith("WARNING a backup cannot be read\njava.lang.IllegalStateException\n"), ours);
        assertTrue(ours.contains("caused by java.io.IOException") && ours.contains("QuietLogTest.java"), ours);
        String others = logged("org.apache.pdfbox", "no glyph in Quendelmann");
        assertTrue(others.startsWith("WARNING org.apache.pdfbox\n"), others);
        for (String word : new String[] {"Quendelmann", "mina@zauber"}) {
            assertFalse((ours + others).contains(word), word);
        }
        assertEquals("INFO x\n", new QuietLog().format(named(new LogRecord(Level.INFO, "Quendelmann"))));
    }

    private static LogRecord named(LogRecord record) {
        record.setLoggerName("x");
        return record;
    }

    /// The log system asks for it when something is logged for the first time.
    @Test
    void theFirstWordThatIsLoggedIsAlreadyQuiet() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Logging.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals("WARNING org.h2\nINFO ours\n", said.replace("\r", ""));
    }

    /// Logs as a library and the program do.
    static final class Logging {
        private Logging() {}

        public static void main(String[] args) {
            QuietLog.install();
            Logger.getLogger("org.h2").warning("Quendelmann");
            Logger.getLogger("org.h2").fine("nothing");
            Logger.getLogger("org.vouchbook.ui").info("ours");
        }
    }
}
