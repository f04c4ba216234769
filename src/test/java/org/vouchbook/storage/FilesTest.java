package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.BookException.Fault;

class FilesTest {
    /// A record as settings are one.
    public record Choice(String language, int zoom) {}

    @TempDir
    Path temp;

    @Test
    void linuxFollowsTheBaseDirectories() {
        Path home = temp.resolve("home");
        AppPaths plain = AppPaths.of("Linux", Map.of(), home);
        assertEquals(home.resolve(".local/share/vouchbook"), plain.data());
        assertEquals(home.resolve(".config/vouchbook"), plain.config());
        assertEquals(home.resolve(".local/share/vouchbook/book"), plain.book());
        assertEquals(home.resolve(".config/vouchbook/settings.json"), plain.settings());
        Map<String, String> env = Map.of(
                "XDG_DATA_HOME", temp.resolve("d").toString(),
                "XDG_CONFIG_HOME", temp.resolve("c").toString());
        assertEquals(
                temp.resolve("d/vouchbook"), AppPaths.of("FreeBSD", env, home).data());
        assertEquals(
                temp.resolve("c/vouchbook"), AppPaths.of("Linux", env, home).config());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "relative/folder"})
    void unusableFoldersOfTheEnvironmentArePassedOver(String value) {
        Map<String, String> env = Map.of("XDG_DATA_HOME", value, "APPDATA", value);
        assertEquals(
                temp.resolve(".local/share/vouchbook"),
                AppPaths.of("Linux", env, temp).data());
        assertEquals(
                temp.resolve("AppData/Roaming/Vouchbook"),
                AppPaths.of("Windows 11", env, temp).data());
    }

    @Test
    void windowsAndMacHaveTheirPlaces() {
        Map<String, String> env = Map.of("APPDATA", temp.resolve("roam").toString(), "XDG_DATA_HOME", "/x");
        AppPaths windows = AppPaths.of("Windows 10", env, temp);
        assertEquals(temp.resolve("roam/Vouchbook"), windows.data());
        assertEquals(windows.data(), windows.config());
        for (String os : new String[] {"Mac OS X", "macOS"}) {
            assertEquals(
                    temp.resolve("Library/Application Support/Vouchbook"),
                    AppPaths.of(os, env, temp).data());
        }
        assertFalse(windows.book().equals(windows.sampleBook()));
    }

    @Test
    void aPortableCopyKeepsEverythingBesideTheProgram() throws IOException {
        assertTrue(AppPaths.portable(temp).isEmpty());
        Files.writeString(temp.resolve("portable.txt"), "");
        AppPaths portable = AppPaths.portable(temp).orElseThrow();
        assertEquals(temp.resolve("data/book"), portable.book());
        assertEquals(temp.resolve("data/settings.json"), portable.settings());
    }

    @Test
    void anotherBookLeavesSampleAndSettingsWhereTheyAre() {
        AppPaths usual = AppPaths.of("Linux", Map.of(), temp);
        AppPaths other = usual.withBook(temp.resolve("old"));
        assertEquals(temp.resolve("old"), other.book());
        assertEquals(usual.sampleBook(), other.sampleBook());
        assertEquals(usual.settings(), other.settings());
    }

    @Test
    void aJsonFileIsReplacedWhole() throws IOException {
        var file = new JsonFile<>(temp.resolve("deep/er/settings.json"), Choice.class);
        assertEquals(Optional.empty(), file.read());
        assertThrows(IOException.class, () -> file.write(new Choice("pt", 125)));
        assertFalse(Files.exists(temp.resolve("deep")), "no folder is made unasked");
        file.writeAnyway(new Choice("pt", 125));
        file.write(new Choice("日本", 90));
        assertEquals(Optional.of(new Choice("日本", 90)), file.read());
        try (var files = Files.list(temp.resolve("deep/er"))) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[1]", "{\"language\": ", "{\"zoom\":\"wide\"}", "\u0000"})
    void anUnreadableFileIsPutAside(String content) throws IOException {
        Path path = Files.writeString(temp.resolve("settings.json"), content);
        var file = new JsonFile<>(path, Choice.class);
        assertEquals(Optional.empty(), file.read());
        assertFalse(Files.exists(path));
        assertEquals(content, Files.readString(temp.resolve("settings.json.unreadable")));
        file.write(new Choice("de", 100));
        assertEquals(Optional.of(new Choice("de", 100)), file.read());
    }

    @Test
    void whatANewerProgramAddedIsPassedOver() throws IOException {
        Path path = Files.writeString(temp.resolve("s.json"), "{\"language\":\"de\",\"zoom\":7,\"new\":{}}");
        assertEquals(Optional.of(new Choice("de", 7)), new JsonFile<>(path, Choice.class).read());
    }

    @Test
    void aFolderInItsPlaceIsToldAndStays() throws IOException {
        Path path = Files.createDirectories(temp.resolve("settings.json/inside"));
        var file = new JsonFile<>(temp.resolve("settings.json"), Choice.class);
        assertThrows(IOException.class, file::read);
        assertThrows(IOException.class, () -> file.write(new Choice("de", 1)));
        assertTrue(Files.exists(path));
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, DISK_FULL",
        "There is not enough space on the disk, DISK_FULL",
        "Disk quota exceeded, DISK_FULL",
        "Read-only file system, READ_ONLY",
        "Input/output error, FAILED"
    })
    void whatTheSystemSaysIsUnderstood(String reason, Fault fault) {
        var said = new FileSystemException(temp.toString(), null, reason);
        assertEquals(fault, Faults.of(temp, said).fault());
        assertEquals(fault, Faults.of(temp, new IOException("wrapped", said)).fault());
        assertEquals(fault, Faults.of(temp, new IOException(reason)).fault());
    }

    @Test
    void aFolderNamedAfterAFaultIsNone() throws IOException {
        Path odd = Files.createDirectory(temp.resolve("no space left, read-only file system"));
        assertEquals(
                Fault.FAILED,
                Faults.of(odd, new FileSystemException(odd.toString(), null, "Input/output error"))
                        .fault());
        assertEquals(
                Fault.READ_ONLY,
                Faults.of(odd, new AccessDeniedException(odd.toString())).fault());
    }
}
