package org.vouchbook.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where Vouchbook keeps its files, as each system expects it.
///
/// @param data the folder of the books
/// @param config the folder of the settings
/// @param book the folder of the user's own book
public record AppPaths(Path data, Path config, Path book) {
    /// Beside the program this file says: keep everything here, on the stick that the program lies on.
    private static final String PORTABLE = "portable.txt";

    private AppPaths(Path data, Path config) {
        this(data, config, data.resolve("book"));
    }

    /// Pure: the operating system's name, the environment and the home folder are given.
    ///
    /// @param os as in the system property `os.name`
    public static AppPaths of(String os, Map<String, String> env, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            return both(folder(env, "APPDATA", home.resolve("AppData/Roaming")).resolve("Vouchbook"));
        }
        if (system.contains("mac")) {
            return both(home.resolve("Library/Application Support/Vouchbook"));
        }
        return new AppPaths(
                folder(env, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("vouchbook"),
                folder(env, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("vouchbook"));
    }

    /// Everything in one folder.
    public static AppPaths both(Path folder) {
        return new AppPaths(folder, folder);
    }

    /// For a portable copy: everything in the folder `data` beside the program; nothing for an installed one.
    ///
    /// @param program the folder that the program was unpacked to
    public static Optional<AppPaths> portable(Path program) {
        return Files.exists(program.resolve(PORTABLE)) ? Optional.of(both(program.resolve("data"))) : Optional.empty();
    }

    /// The same with another book; sample and settings stay where they are.
    public AppPaths withBook(Path folder) {
        return new AppPaths(data, config, folder);
    }

    /// The folder of the sample book, apart from the user's own.
    public Path sampleBook() {
        return data.resolve("sample");
    }

    /// The settings file.
    public Path settings() {
        return config.resolve("settings.json");
    }

    /// The list of folders in which books were opened.
    public Path known() {
        return config.resolve("books.json");
    }

    private static Path folder(Map<String, String> env, String name, Path otherwise) {
        String value = env.getOrDefault(name, "");
        // A relative path in these variables is to be passed over, says the XDG base directory specification.
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
