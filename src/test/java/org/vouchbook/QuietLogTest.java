package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
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
}
