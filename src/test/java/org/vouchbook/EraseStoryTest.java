package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.Workspace;

/// A person asks what is held on her, and then to be forgotten, in the real window.
class EraseStoryTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private List<Path> filesWith(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("book"))) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> holds(f, word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void choose(String key) {
        clickOn(named(Messages.of("person.menu")));
        clickOn(Messages.of(key));
        settle();
    }

    @Test
    void sheGetsWhatIsHeldAndIsForgotten() throws IOException {
        Path backups = Files.createDirectories(folder.resolve("book/backups"));
        long id;
        try (Workspace workspace = Workspace.open(folder.resolve("book"), CLOCK)) {
            id = new People(workspace)
                    .add(Fixtures.contact("Wilhelmine", "Quendelmann"))
                    .id();
            new People(workspace).add(Fixtures.contact("Li", "Wei"));
        }
        Path old = Files.writeString(backups.resolve("old.vouchbook"), "Wilhelmine Quendelmann");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Running app = Running.start(folder, CLOCK, new GivenFiles(folder));
        clickOn(Messages.of("clients.title"));
        app.idle();
        clickOn("Wilhelmine Quendelmann");
        app.idle();
        choose("person.menu.held");
        app.idle();
        await(
                "both files",
                () -> Files.exists(folder.resolve("saved.json")) && Files.exists(folder.resolve("saved.pdf")));
        assertTrue(Files.readString(folder.resolve("saved.json")).contains("\"family_name\" : \"Quendelmann\""));
        choose("person.menu.erase");
        clickOn(Messages.of("erase.go"));
        app.idle();
        await(
                "the older backup is named",
                () -> lookup(old.toString()).tryQuery().isPresent());
        // The backup of the day may be named too.
        boolean alone = lookup(Messages.of("copies.delete", 1)).tryQuery().isPresent();
        clickOn(Messages.of("copies.delete", alone ? 1 : 2));
        app.idle();
        await("the older backup is gone", () -> !Files.exists(old));
        app.close();
        assertEquals(List.of(), filesWith("Quendelmann"));
        assertFalse(filesWith("Wei").isEmpty());
        try (Workspace workspace = Workspace.open(folder.resolve("book"), CLOCK)) {
            assertTrue(new People(workspace).open(id).isEmpty());
        }
    }
}
