package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Row;
import org.vouchbook.support.Fixtures;

/// What is called saved was forced to the disk, as the Java that runs it saw: a killed process does not show that, as
/// the system keeps what it was given.
class ForcedTest {
    @TempDir
    Path temp;

    private Map<String, Long> forces(Runnable work) throws IOException {
        Path file = temp.resolve("forces.jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold().withoutStackTrace();
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .map(e -> String.valueOf(Path.of(e.getString("path")).getFileName()))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    @Test
    void anActionOfAnySizeIsForcedOnceIntoTheJournalAndThenIntoTheDatabase() throws IOException {
        Row[] many = LongStream.rangeClosed(2, 500)
                .mapToObj(id -> Fixtures.contact(id, "Person", String.valueOf(id)))
                .toArray(Row[]::new);
        try (OpenBook book = OpenBook.in(temp.resolve("book"))) {
            for (Row[] action : new Row[][] {{Fixtures.contact(1, "Marta", "Oliveira")}, many}) {
                Map<String, Long> forced = forces(() -> book.put("added", action));
                assertEquals(1L, forced.getOrDefault("journal", 0L).longValue(), forced.toString());
                assertTrue(forced.getOrDefault("book.mv.db", 0L) > 0, forced.toString());
            }
        }
    }
}
