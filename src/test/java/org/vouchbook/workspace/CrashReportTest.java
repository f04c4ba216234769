package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReportTest {
    @TempDir
    Path folder;

    @Test
    void itTellsWhereAndNotAWordOfWhat() {
        var failure = new IllegalStateException("Grace Njeri", new IOException("/home/grace/book"));
        failure.addSuppressed(new IllegalArgumentException("grace@njeri.example"));
        var reports = new CrashReport(folder.resolve("made"));
        assertEquals(Optional.empty(), reports.waiting());
        reports.add(failure, "1.2");
        reports.add(new RuntimeException("again"), "1.2");
        String waiting = reports.waiting().orElseThrow();
        for (String there : new String[] {
            "Vouchbook 1.2", "java.lang.IllegalStateException", "caused by java.io.IOException",
            "besides java.lang.IllegalArgumentException", "CrashReportTest.itTellsWhere", "java.lang.RuntimeException"
        }) {
            assertTrue(waiting.contains(there), there);
        }
        assertFalse(waiting.toLowerCase(Locale.ROOT).contains("grace"), waiting);
        reports.discard();
        assertEquals(Optional.empty(), reports.waiting());
    }

    @Test
    void aCircleOfCausesAndMuchTooMuchAreNoTrouble() {
        var first = new RuntimeException("a");
        first.addSuppressed(new RuntimeException("b", first));
        var reports = new CrashReport(folder);
        for (int i = 0; i < 200; i++) {
            reports.add(first, "1");
        }
        assertTrue(reports.waiting().orElseThrow().length() <= 200_000);
    }
}
