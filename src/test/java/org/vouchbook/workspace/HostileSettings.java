package org.vouchbook.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The settings, as somebody else may have changed them.
public final class HostileSettings {
    private HostileSettings() {}

    /// Sound settings.
    public static List<byte[]> seeds() throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        Path file = folder.resolve("settings.json");
        new SettingsFile(file).change(s -> s.withCurrency("JPY").withBackupFolder("/second"));
        byte[] bytes = Files.readAllBytes(file);
        clear(folder);
        return List.of(bytes);
    }

    /// Reads them, or takes the defaults, and changes them.
    public static void read(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        Path file = Files.write(folder.resolve("settings.json"), bytes);
        new SettingsFile(file).change(s -> s.withCurrency(s.currency().equals("EUR") ? "CHF" : "EUR"));
        if (new SettingsFile(file).get().currency().length() != 3) {
            throw new AssertionError("the change is lost");
        }
        clear(folder);
    }

    private static void clear(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("settings.json"));
        Files.deleteIfExists(folder.resolve("settings.json.unreadable"));
        Files.delete(folder);
    }
}
