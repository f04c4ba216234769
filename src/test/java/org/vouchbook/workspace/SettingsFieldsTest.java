package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.Profile;

/// Whatever is written into the settings is read again, and what cannot be understood costs no start.
class SettingsFieldsTest {
    private static final Settings ALL = new Settings(
            Settings.Appearance.DARK,
            "CHF",
            Settings.PaperChoice.LETTER,
            "board",
            List.of("name", "score"),
            new Settings.Window(1.5, 2.5, 3.5, 4.5, true),
            new FollowUpLimits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, new BigDecimal("11.50"), "USD"),
            new TouchLimits(12, 13, 14, 15, 16, 17, 18, 19, 20),
            new Profile("Ada", "Lace", "+44", "Yours\nAda"),
            21,
            "/second/place",
            new AskLimits(22, 23, 24, 2.5, 2.6, 2.7, 2.8, 2.9, 30, 31),
            new TipChoice("Tips", "Ada", List.of("a", "b")));

    @TempDir
    Path folder;

    @Test
    void allThatIsWrittenIsReadAgain() {
        Path file = folder.resolve("settings.json");
        new SettingsFile(file).change(_ -> ALL);
        assertEquals(ALL, new SettingsFile(file).get());
    }

    @Test
    void whatIsMissingOrUnknownIsAsUsual() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, """
                {"currency": null, "lockMinutes": "25", "soon": {"a": [1, true, null]}, "window": {"x": 3}}""");
        Settings read = new SettingsFile(file).get();
        Settings usual = Settings.defaults();
        assertEquals(usual.withLockMinutes(25).withWindow(new Settings.Window(3, 0, 0, 0, false)), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"currency\": ",
                "{} {}",
                "{\"appearance\": \"GREEN\"}",
                "{\"lockMinutes\": 1e99}",
                "{\"window\": 5}",
                "{\"clientColumns\": [null]}",
                "{\"profile\": {\"name\": [1]}}"
            })
    void whatCannotBeUnderstoodIsPutAside(String json) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, json);
        assertEquals(Settings.defaults(), new SettingsFile(file).get());
        assertTrue(Files.exists(folder.resolve("settings.json.unreadable")));
    }
}
