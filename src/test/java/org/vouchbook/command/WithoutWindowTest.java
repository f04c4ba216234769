package org.vouchbook.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.TestBook;
import org.vouchbook.workspace.SavedState;

/// The program itself, in a process that has no JavaFX at all: jobs run on a server, too.
class WithoutWindowTest {
    @TempDir
    Path folder;

    @Test
    void jobsNeedNoWindowSystem() throws IOException, InterruptedException {
        try (var book = new TestBook(folder.resolve("book"))) {
            book.add("Grace", "Njeri");
        }
        expect(0, "--version");
        expect(7, "--book", folder.resolve("nowhere").toString(), "check");
        expect(0, "--help");
        expect(2, "bakcup");
        expect(0, "check");
        expect(0, "export", folder.resolve("all.csv").toString());
        expect(0, "report", "people", folder.resolve("people.pdf").toString());
        expect(0, "report", "referrals", folder.resolve("referrals.pdf").toString());
        expect(
                0,
                "import",
                Path.of("src/test/resources/samples/google-contacts.csv").toString());
        try (var book = new TestBook(folder.resolve("book"))) {
            assertTrue(
                    book.workspace().keeping().states().stream()
                            .anyMatch(state -> state.reason() == SavedState.Reason.BEFORE_IMPORT),
                    "what was there before is kept");
            expect(3, "check");
        }
    }

    private void expect(int code, String... words) throws IOException, InterruptedException {
        String classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .filter(p -> !p.contains("openjfx"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "org.vouchbook.Main",
                "--book",
                folder.resolve("book").toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, process.waitFor(), String.join(" ", words) + ": " + said);
    }
}
